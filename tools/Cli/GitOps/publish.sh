#!/usr/bin/env bash
# Written by ./bleu gitops render operator; the same for every project.
# Writes the branch that the cluster reads: the commit that is checked out, with a project file that takes the program from the
# workspace image. Nothing is built, and no file of the working folder is touched.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
branch="${BLEU_FLEET_BRANCH:-fleet}"
remote="${BLEU_REMOTE:-origin}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export GIT_INDEX_FILE="$work/index"

here="$(git rev-parse --show-prefix)"
source="$(git rev-parse HEAD)"
git read-tree "$source"
project="$(git rev-parse "$source:${here}Pulumi.yaml")"
git update-index --add --cacheinfo "100644,$project,Pulumi.yaml"
tree="$(git write-tree)"
parent="$(git ls-remote "$remote" "refs/heads/$branch" | cut -f 1)"
if [ -n "$parent" ]; then
  git fetch --quiet "$remote" "$parent"
  [ "$(git rev-parse "$parent^{tree}")" != "$tree" ] || { echo "$branch is up to date" >&2; exit 0; }
fi
commit="$(git commit-tree "$tree" ${parent:+-p "$parent"} -m "Fleet of $source")"
git push --quiet "$remote" "$commit:refs/heads/$branch"
echo "$branch is at $commit" >&2
