# Shared by install, upgrade and rollback: options, release folders, the `current` link, unit files. Sourced by them.
set -euo pipefail
umask 022

root='' keep=5 systemctl=''
readonly service=skillmatch.service units=(skillmatch.service skillmatch.socket skillmatch-retry.timer)

say() { printf '%s\n' "$*"; }
die() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

# Takes the options that all three have from the front of the arguments; the caller goes on with "${rest[@]}".
read_options() {
  rest=()
  while (($# > 0)); do
    case $1 in
      --help) usage && exit 0 ;;
      --root | --keep | --systemctl)
        (($# > 1)) || die "$1 needs a value"
        printf -v "${1#--}" '%s' "$2"
        shift
        ;;
      *) rest+=("$1") ;;
    esac
    shift
  done
  [[ $keep =~ ^[1-9][0-9]{0,2}$ ]] || die "--keep must be 1 to 999, not '$keep'"
  if [[ -z $root ]]; then
    ((EUID == 0)) || die 'must run as root, or into another folder by --root DIR'
    systemctl=${systemctl:-systemctl}
  else
    [[ -d $root ]] || die "--root $root: no such folder"
    root=$(cd "$root" && pwd -P)
    root=${root%/}
  fi
  base=$root/opt/skillmatch settings=$root/etc/skillmatch unit_folder=$root/etc/systemd/system
}

common_options="  --root DIR           works below DIR, which is not the running system: systemd is told nothing
  --systemctl PROGRAM  with --root: tells it all the same, by this program
  --keep N             how many releases stay besides the current and the previous one (default 5)
  --help"

# One at a time, for as long as this process lives.
lock() {
  mkdir -p "$base/releases"
  exec 9>"$base/.lock"
  flock -n 9 || die 'another install, upgrade or rollback is running'
}

# What the link `current` or `previous` leads to; empty when there is none.
release_of() { [[ -L $base/$1 ]] && basename "$(readlink "$base/$1")" || true; }

# Points a link at a release by one rename: nobody sees it missing. Relative, so that it also holds below --root.
point() {
  ln -sfn "releases/$2" "$base/.$1.new"
  mv -T "$base/.$1.new" "$base/$1"
}

tell_systemd() { [[ -z $systemctl ]] || "$systemctl" "$@"; }
is_active() { [[ -n $systemctl ]] && "$systemctl" is-active --quiet "$service"; }

find_node() {
  # The unit's own, so that what is built is what runs.
  node=/usr/bin/node
  [[ -x $node ]] && return
  [[ -n $root ]] || die 'the unit starts /usr/bin/node, which is missing: install Node.js there, or link it'
  node=$(command -v node) || die 'Node.js is missing'
}

# The commit that a source says it is of: a clone's, else what its file COMMIT, or its dist/, says.
commit_of() {
  if [[ -e $1/.git ]]; then git -C "$1" rev-parse --short=12 HEAD
  elif [[ -f $1/COMMIT ]]; then head -c 12 "$1/COMMIT" | tr -cd '[:alnum:]'
  elif [[ -f $1/dist/.commit ]]; then head -c 12 "$1/dist/.commit" | tr -cd '[:alnum:]'
  else printf 'unknown'; fi
}

# Copies a source without what belongs to its working folder: of a clone what is committed.
copy_source() {
  if [[ -e $1/.git ]]; then
    [[ -z $(git -C "$1" status --porcelain) ]] || say "not committed, so not in the release: $(git -C "$1" status --porcelain | head -3 | tr '\n' ' ')"
    git -C "$1" archive HEAD | tar -x -C "$2"
  else
    tar -c -C "$1" --exclude=./node_modules --exclude=./dist --exclude=./.skillmatch --exclude=./.env . | tar -x -C "$2"
  fi
}

# Makes the release folder of a source and sets `release` to its name. It is complete or not there: packages and dist are made
# in a folder beside it, never under running workers.
make_release() {
  [[ -f $1/package.json && -f $1/package-lock.json ]] || die "$1 is not SkillMatch: it has no package.json with its lock file"
  find_node
  "$node" --require "$1/tools/supported-node.cjs" --eval '' || die "$node cannot run it; nothing has changed"
  local version commit stage
  version=$("$node" -p 'JSON.parse(fs.readFileSync(process.argv[1])).version' "$1/package.json")
  commit=$(commit_of "$1")
  release=$version-$commit
  [[ $release =~ ^[A-Za-z0-9][A-Za-z0-9.+-]*$ ]] || die "'$release' cannot name a folder"
  if [[ -d $base/releases/$release ]]; then
    say "release $release is there already"
    return
  fi
  rm -rf "$base"/releases/.stage.*
  stage=$(mktemp -d "$base/releases/.stage.XXXXXX")
  copy_source "$1" "$stage"
  say "release $release: npm ci and build"
  (
    cd "$stage"
    PATH=$PATH:$(dirname "$node")
    npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error && npm run --silent build
  ) >"$base/releases/.build.log" 2>&1 9>&- || {
    tail -n 12 "$base/releases/.build.log" >&2
    rm -rf "$stage"
    die "release $release cannot be built; nothing has changed"
  }
  [[ -f $stage/dist/cluster.js ]] || die "release $release was built without dist/cluster.js; nothing has changed"
  printf '%s\n' "$commit" >"$stage/dist/.commit"
  chmod -R u+rwX,go+rX,go-w "$stage"
  touch "$stage"
  sync -f "$stage"
  mv -T "$stage" "$base/releases/$release"
  rm -f "$base/releases/.build.log"
}

# Puts a release's unit files where systemd reads them, and tells it when one is another.
place_units() {
  local unit changed=''
  mkdir -p "$unit_folder"
  for unit in "${units[@]}"; do
    [[ -f $base/releases/$1/deploy/$unit ]] || continue
    cmp -s "$base/releases/$1/deploy/$unit" "$unit_folder/$unit" && continue
    install -m 644 "$base/releases/$1/deploy/$unit" "$unit_folder/$unit"
    changed=yes
  done
  [[ -z $changed ]] || tell_systemd daemon-reload
}

# What the reload has printed for people: the host's own lines are JSON.
reason() {
  command -v journalctl >/dev/null && [[ -z $root ]] || return 0
  journalctl --quiet --no-pager --unit "$service" --since "$1" --output cat 2>/dev/null | grep -v '^{' | tail -n 5 >&2 || true
}

# Switches to a release and reloads. When the reload fails, everything is as before, and this says so and fails.
switch_to() {
  local new=$1 old began
  old=$(release_of current)
  [[ $new != "$old" ]] || { say "$new is the current release"; return 0; }
  began=$(date '+%Y-%m-%d %H:%M:%S')
  place_units "$new"
  point current "$new"
  if ! is_active; then
    [[ -z $old ]] || point previous "$old"
    say "$new is the current release; the service does not run${systemctl:+: systemctl start $service}"
  elif tell_systemd reload "$service"; then
    [[ -z $old ]] || point previous "$old"
    say "$new serves; the one before is ${old:-none}. The primary is replaced by the next restart (systemctl restart $service)"
  else
    reason "$began"
    point current "$old"
    place_units "$old"
    # Workers that had been replaced already go back.
    tell_systemd reload "$service" || die "the reload to $new failed and so did the one back to $old, the current release again: look at journalctl -u $service"
    die "the reload to $new failed: $old is the current release again, and every worker runs it"
  fi
}

# Removes the oldest releases beyond --keep, never the current and the previous one.
prune() {
  local name kept=0
  for name in $(ls -1t "$base/releases"); do
    [[ $name == "$(release_of current)" || $name == "$(release_of previous)" ]] && continue
    kept=$((kept + 1))
    ((kept <= keep)) || { rm -rf "${base:?}/releases/$name" && say "removed release $name"; }
  done
}
