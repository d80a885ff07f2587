#!/usr/bin/env bash
# Written by ./bleu gitops render; the same for every project and every forge. What differs comes from the environment.
# Needs bash, git, curl, jq and the .NET SDK; jobs that reach the cloud also need pulumi.
set -euo pipefail
umask 077
cd "$(dirname "${BASH_SOURCE[0]}")/.."
evidence="${BLEU_EVIDENCE:-evidence}"
mkdir -p "$evidence"
work="$(mktemp -d)"

# Says of each file of evidence what it held when the job ended, however it ended.
finish() {
  if [ -n "${sealed:-}" ]; then
    (cd "$evidence" && find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 -r sha256sum) > "$work/sums" && mv "$work/sums" "$evidence/SHA256SUMS"
  fi
  rm -rf "$work"
}
trap finish EXIT

say() { printf '%s\n' "$*" >&2; }

# Calls an address with a header that no list of processes shows: call HEADER ARGUMENT...
call() {
  local header="$1"
  shift
  printf 'header = "%s"\n' "$header" | curl --silent --show-error --fail --retry 3 --config - "$@"
}

# Asks the forge for a fresh token before each stack, since one need not outlive a wave: sign_in FILE
sign_in() {
  local token
  case "$BLEU_SYSTEM" in
    github | forgejo)
      token="$(call "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" --get --data-urlencode "audience=$BLEU_AUDIENCE" \
        "$ACTIONS_ID_TOKEN_REQUEST_URL" | jq -er .value)" || return 1
      ;;
    gitlab) token="$BLEU_ID_TOKEN" ;;
    azure-devops)
      token="$(call "Authorization: Bearer $SYSTEM_ACCESSTOKEN" --header 'Content-Type: application/json' --data '' \
        "$SYSTEM_OIDCREQUESTURI?api-version=7.1&serviceConnectionId=$BLEU_CONNECTION" | jq -er .oidcToken)" || return 1
      ;;
    *)
      say "BLEU_SYSTEM is not known: $BLEU_SYSTEM"
      return 2
      ;;
  esac
  printf '%s' "$token" > "$1"
  export AZURE_FEDERATED_TOKEN_FILE="$1" ARM_OIDC_TOKEN_FILE_PATH="$1"
}

# Installs the plugins that the program is pinned to, from the mirror, where the runner lacks them.
plugins() {
  local plugin installed
  installed="$(pulumi plugin ls --json | jq -r '.[] | "\(.name)=\(.version)"')"
  for plugin in $BLEU_PLUGINS; do
    grep -qxF "$plugin" <<< "$installed" || pulumi plugin install resource "${plugin%%=*}" "${plugin#*=}"
  done
}

# Writes the waves of this cloud.
waves() { ./bleu waves --json --cloud "$BLEU_CLOUD" > "$work/waves.json"; }

failures() { grep -c $'\tfailed\t' "$1" || true; }

# Does something for each stack of a list, several at once; begins no further one when more have failed than may: reach ACTION LIMIT
reach() {
  local action="$1" limit="$2" stack
  mkdir -p "$evidence/$action"
  : > "$work/outcome"
  while IFS= read -r stack; do
    while [ "$(jobs -pr | wc -l)" -ge "${BLEU_PARALLEL:-1}" ]; do wait -n || true; done
    [ "$(failures "$work/outcome")" -le "$limit" ] || break
    (
      outcome=ok
      { sign_in "$work/token.$stack" && "$action" "$stack"; } > "$evidence/$action/$stack.txt" 2>&1 || outcome=failed
      printf '%s\t%s\t%s\n' "$stack" "$outcome" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >> "$work/outcome"
      { printf '== %s %s: %s\n' "$action" "$stack" "$outcome" && cat "$evidence/$action/$stack.txt"; } >&2
    ) < /dev/null &
  done < "$work/names"
  wait
  cat "$work/outcome" >> "$evidence/$action.tsv"
  [ "$(failures "$work/outcome")" -le "$limit" ]
}

# Does something for every stack, whatever becomes of the others: all ACTION
all() {
  waves
  jq -r '.[].stacks[]' "$work/waves.json" > "$work/names"
  reach "$1" 1000000
  [ "$(failures "$evidence/$1.tsv")" -eq 0 ]
}

# A stack whose secrets another key wraps, or a passphrase, is not deployed.
is_wrapped() {
  local provider
  provider="$(provider "$1")" || return 1
  grep -qxF "secretsprovider: $provider" "stacks/config/Pulumi.$1.yaml" && return 0
  say "The secrets of $1 are not wrapped by its own key: pulumi stack change-secrets-provider '$provider' --stack $1"
  return 1
}

provider() { ./bleu gitops secrets "$1" --cloud "$BLEU_CLOUD"; }

planned() { is_wrapped "$1" && pulumi stack select "$1" --non-interactive && ./bleu preview "$1" --engine pulumi; }

applied() {
  is_wrapped "$1" \
    && pulumi stack select "$1" --create --secrets-provider "$(provider "$1")" --non-interactive \
    && ./bleu up "$1" --yes --engine pulumi
}

healthy() { "./$BLEU_HEALTH_CHECK" "$1"; }

# Two questions: does the cloud differ from the state, and does the state differ from what the configuration would build?
drifted() {
  local found=0
  pulumi refresh --stack "$1" --preview-only --expect-no-changes --non-interactive || found=1
  pulumi stack export --stack "$1" > "$work/state.$1" || return 1
  ./bleu drift "$1" --state "$work/state.$1" || found=1
  return "$found"
}

# Judges and previews a change. Nothing of the cloud is asked, so whoever proposes a change gets no identity.
review() {
  local result=0 base="${CI_MERGE_REQUEST_DIFF_BASE_SHA:-${BLEU_BASE:-}}" part
  ./bleu policy --all --results "$evidence/policy" --format junit --output "$evidence/policy.junit.xml" || result=1
  ./bleu preview --since "$base" --results "$evidence/preview" > "$evidence/preview.txt" || result=1
  {
    printf '%s\n\n' '<!-- bleu review -->' '## Landing zones' "Commit $(git rev-parse --short HEAD), compared with $(git rev-parse --short "$base")"
    for part in "$evidence/preview/summary.md" "$evidence/policy/report.md"; do
      [ ! -e "$part" ] || { head -c 30000 "$part" && printf '\n'; }
    done
  } > "$evidence/comment.md"
  return "$result"
}

# Leaves one comment on a merge request, and renews it when the change does.
comment() {
  local text="$evidence/comment.md" id
  [ -e "$text" ] || return 0
  jq -n --rawfile body "$text" '{body: $body}' > "$work/body.json"
  case "$BLEU_SYSTEM" in
    github | forgejo)
      local issues="$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues" header="Authorization: token $BLEU_FORGE_TOKEN"
      id="$(call "$header" "$issues/$BLEU_REQUEST/comments?per_page=100" | jq -r "$(marked .body)")"
      if [ -n "$id" ]; then
        send "$header" PATCH "$issues/comments/$id"
      else
        send "$header" POST "$issues/$BLEU_REQUEST/comments"
      fi
      ;;
    gitlab)
      if [ -z "${BLEU_COMMENT_TOKEN:-}" ]; then
        say "No token to comment with; the result stands in the merge request's reports and artefacts."
        return 0
      fi
      local notes="$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes" token="PRIVATE-TOKEN: $BLEU_COMMENT_TOKEN"
      id="$(call "$token" "$notes?per_page=100" | jq -r "$(marked .body)")"
      if [ -n "$id" ]; then
        send "$token" PUT "$notes/$id"
      else
        send "$token" POST "$notes"
      fi
      ;;
    azure-devops)
      local threads="$SYSTEM_COLLECTIONURI$SYSTEM_TEAMPROJECTID/_apis/git/repositories/$BUILD_REPOSITORY_ID/pullRequests/$SYSTEM_PULLREQUEST_PULLREQUESTID/threads"
      local bearer="Authorization: Bearer $SYSTEM_ACCESSTOKEN"
      id="$(call "$bearer" "$threads?api-version=7.1" | jq -r ".value | $(marked '.comments[0].content')")"
      if [ -n "$id" ]; then
        jq '{content: .body}' "$work/body.json" > "$work/thread.json"
        mv "$work/thread.json" "$work/body.json"
        send "$bearer" PATCH "$threads/$id/comments/1?api-version=7.1"
      else
        jq '{comments: [{parentCommentId: 0, content: .body, commentType: 1}], status: "active"}' "$work/body.json" > "$work/thread.json"
        mv "$work/thread.json" "$work/body.json"
        send "$bearer" POST "$threads?api-version=7.1"
      fi
      ;;
  esac
}

marked() { printf '[.[] | select((%s // "") | startswith("<!-- bleu review -->")) | .id] | first // empty' "$1"; }

# send HEADER METHOD ADDRESS
send() {
  call "$1" --request "$2" --header 'Content-Type: application/json' --data-binary "@$work/body.json" --output /dev/null "$3"
}

plan() {
  plugins
  ./bleu policy --all --format oscal --output "$evidence/policy.oscal.json"
  all planned
}

# Applies the waves of a ring, one after another. Each is watched before it is judged, and the next one begins only where nothing speaks
# against it.
ring() {
  local wave soak
  plugins
  waves
  ./bleu policy --all --results "$evidence/policy" > "$evidence/policy.txt" || say 'Policies are broken; the waves say whether that stops them.'
  for wave in $(jq --arg ring "$BLEU_RING" '.[] | select(.ring == $ring) | .wave' "$work/waves.json"); do
    jq -r --argjson wave "$wave" '.[] | select(.wave == $wave) | .stacks[]' "$work/waves.json" > "$work/names"
    if ! reach applied "$(of "$wave" .stop.failedDeployments)"; then
      say "The ring $BLEU_RING stops at wave $wave: more stacks failed than may. Those that were not reached are unchanged."
      return 1
    fi
    soak="$(of "$wave" .soakMinutes)"
    [ "$soak" -eq 0 ] || { say "Watching wave $wave for $soak minutes." && sleep "$((soak * 60))"; }
    reach drifted 1000000
    [ -z "${BLEU_HEALTH_CHECK:-}" ] || reach healthy 1000000
    if ! ./bleu waves --after "$wave" --results "$evidence" --cloud "$BLEU_CLOUD" > "$work/verdict"; then
      cat "$work/verdict" >> "$evidence/waves.txt"
      say "The ring $BLEU_RING stops at wave $wave:"
      say "$(cat "$work/verdict")"
      return 1
    fi
    cat "$work/verdict" >> "$evidence/waves.txt"
  done
}

# What the waves say of one: of WAVE KEY
of() { jq --argjson wave "$1" ".[] | select(.wave == \$wave) | $2" "$work/waves.json"; }

drift() {
  plugins
  all drifted
}

case "${1:-}" in
  review | plan | ring | drift)
    sealed=yes
    "$1"
    ;;
  comment) comment ;;
  *)
    say "usage: pipeline.sh review|comment|plan|ring|drift"
    exit 2
    ;;
esac
