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

# Asks the forge for a fresh token before each stack: a token outlives a stack and need not outlive a wave.
sign_in() {
  local token
  case "$BLEU_SYSTEM" in
    github | forgejo)
      token="$(call "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" --get --data-urlencode "audience=$BLEU_AUDIENCE" \
        "$ACTIONS_ID_TOKEN_REQUEST_URL" | jq -er .value)"
      ;;
    gitlab) token="$BLEU_ID_TOKEN" ;;
    azure-devops)
      token="$(call "Authorization: Bearer $SYSTEM_ACCESSTOKEN" --header 'Content-Type: application/json' --data '' \
        "$SYSTEM_OIDCREQUESTURI?api-version=7.1&serviceConnectionId=$BLEU_CONNECTION" | jq -er .oidcToken)"
      ;;
    *)
      say "BLEU_SYSTEM is not known: $BLEU_SYSTEM"
      return 2
      ;;
  esac
  printf '%s' "$token" > "$work/token.new"
  mv "$work/token.new" "$work/token"
  export AZURE_FEDERATED_TOKEN_FILE="$work/token" ARM_OIDC_TOKEN_FILE_PATH="$work/token"
}

# Installs the plugins that the program is pinned to, from the mirror, where the runner lacks them.
plugins() {
  local plugin installed
  installed="$(pulumi plugin ls --json | jq -r '.[] | "\(.name)=\(.version)"')"
  for plugin in $BLEU_PLUGINS; do
    grep -qxF "$plugin" <<< "$installed" || pulumi plugin install resource "${plugin%%=*}" "${plugin#*=}"
  done
}

# The names of a wave's stacks in this cloud that fall to this runner, one a line.
stacks_of() {
  ./bleu waves --json > "$work/waves.json"
  ./bleu stacks --json > "$work/stacks.json"
  if ! jq -e --arg wave "$1" '$wave == "" or any(.waves[]; .name == $wave)' "$work/waves.json" > /dev/null; then
    say "There is no wave $1."
    return 1
  fi
  jq -r --arg wave "$1" --arg cloud "$BLEU_CLOUD" --argjson shard "${BLEU_SHARD:-1}" --argjson shards "${BLEU_SHARDS:-1}" \
    --slurpfile stacks "$work/stacks.json" '
      [$stacks[0][] | select(.cloud == $cloud) | .stack] as $own
      | [.waves[] | select($wave == "" or .name == $wave) | .stacks[] | select(IN($own[]))]
      | to_entries[] | select(.key % $shards == $shard - 1) | .value' "$work/waves.json"
}

# How many stacks of a wave may fail before it stops.
limit_of() { jq -r --arg wave "$1" '[.waves[] | select(.name == $wave) | .maxFailures // 0] | first // 0' "$work/waves.json"; }

# Does something for each stack of a wave, or of all; stops when more fail than the wave allows: each WAVE ACTION
each() {
  local wave="$1" action="$2" stack failed=0 limit=0 reached=0
  stacks_of "$wave" > "$work/names"
  [ -z "$wave" ] || limit="$(limit_of "$wave")"
  mkdir -p "$evidence/$action"
  while IFS= read -r stack; do
    say "== $action $stack"
    reached=$((reached + 1))
    sign_in
    if "$action" "$stack" > >(tee "$evidence/$action/$stack.txt" >&2) 2>&1 < /dev/null; then
      printf '%s\tok\n' "$stack" >> "$evidence/$action.tsv"
    else
      printf '%s\tfailed\n' "$stack" >> "$evidence/$action.tsv"
      failed=$((failed + 1))
      if [ -n "$wave" ] && [ "$failed" -gt "$limit" ]; then
        say "The wave $wave stops: $failed stacks failed, $limit may. Those that were not reached are unchanged."
        break
      fi
    fi
  done < "$work/names"
  say "$action: $reached of $(wc -l < "$work/names") stacks, $failed failed"
  [ "$failed" -eq 0 ]
}

# A stack whose secrets another key wraps, or a passphrase, is not deployed.
is_wrapped() {
  grep -qxF "secretsprovider: ${BLEU_SECRETS_PROVIDER//\{stack\}/$1}" "stacks/config/Pulumi.$1.yaml" && return 0
  say "The secrets of $1 are not wrapped by its own key: pulumi stack change-secrets-provider '${BLEU_SECRETS_PROVIDER//\{stack\}/$1}' --stack $1"
  return 1
}

planned() { is_wrapped "$1" && pulumi stack select "$1" --non-interactive && ./bleu preview "$1" --engine pulumi; }

applied() {
  is_wrapped "$1" \
    && pulumi stack select "$1" --create --secrets-provider "${BLEU_SECRETS_PROVIDER//\{stack\}/$1}" --non-interactive \
    && ./bleu up "$1" --yes --engine pulumi
}

# Two questions: does the cloud differ from the state, and does the state differ from what the configuration would build?
drifted() {
  local found=0
  pulumi refresh --stack "$1" --preview-only --expect-no-changes --non-interactive || found=1
  pulumi stack export --stack "$1" > "$work/state.json" || return 1
  ./bleu drift "$1" --state "$work/state.json" || found=1
  return "$found"
}

# Judges and previews a change. Nothing of the cloud is asked, so whoever proposes a change gets no identity.
review() {
  local result=0 base="${CI_MERGE_REQUEST_DIFF_BASE_SHA:-${BLEU_BASE:-}}"
  ./bleu policy --all --format junit --output "$evidence/policy.junit.xml" || result=1
  ./bleu policy --all --format markdown --output "$evidence/policy.md" || result=1
  ./bleu preview --all --since "$base" --output "$evidence/preview" > "$evidence/preview.txt" || result=1
  {
    printf '%s\n\n' '<!-- bleu review -->' '## Landing zones' "Commit $(git rev-parse --short HEAD), compared with $(git rev-parse --short "$base")"
    # Four spaces make a block that no text inside can end.
    sed 's/^/    /' "$evidence/preview.txt" | { head -c 30000 && cat > /dev/null; }
    printf '\n\n'
    if [ -e "$evidence/policy.md" ]; then head -c 30000 "$evidence/policy.md"; fi
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
  each "" planned
}

wave() {
  plugins
  each "$BLEU_WAVE" applied
}

drift() {
  plugins
  each "" drifted
}

case "${1:-}" in
  review | plan | wave | drift)
    sealed=yes
    "$1"
    ;;
  comment) comment ;;
  *)
    say "usage: pipeline.sh review|comment|plan|wave|drift"
    exit 2
    ;;
esac
