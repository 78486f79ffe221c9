#!/usr/bin/env bash
# Installs the packages on this computer, starts the server's unit by hand (its own command line, as its own user: there must
# be no systemd running here), uses it once, tries a desk, removes both, and sees that the office's papers survive that and
# go with a purge. Leaves the computer as it was.
#   smoke.sh [--without-desk] [FOLDER]     where the .deb files are; target/packages without it
# Needs root. Does nothing where a package is installed already: its data would be lost. With Xvfb the desk's window is a real one.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

DESK=yes
if [[ ${1:-} == --without-desk ]]; then DESK=no; shift; fi
readonly DESK DEBS=${1:-target/packages}
readonly DATA=/var/lib/e-daftar
readonly RUN=/run/e-daftar
readonly UNIT=/usr/lib/systemd/system/e-daftar.service
SCRATCH=$(mktemp -d)
readonly SCRATCH
SERVER=
ADDRESS=
SCREEN=
readonly DEMO_PASSWORD=daftar-demo
# who sits at the desk: nobody special, and not root
readonly SITTER=nobody

main() {
  ((EUID == 0)) || fail "only root may install packages"
  none_installed
  trap clean_up EXIT
  files_named >"$SCRATCH/before"
  step "the packages install"
  install_package server
  if [[ $DESK == yes ]]; then install_package desk; fi
  as_expected
  step "the server starts, as its unit says, with the demo province"
  start_server EDAFTAR_DEMO=true
  step "nothing of it runs as root"
  owned_by_service
  step "a register comes in, once"
  import_twice
  step "the doctor finds nothing missing but the usual port"
  e-daftar doctor >"$SCRATCH/doctor.log" || grep -q '^  MISSING  server ' "$SCRATCH/doctor.log" || fail "$(cat "$SCRATCH/doctor.log")"
  if [[ $DESK == yes ]]; then try_desk; fi
  stop_server
  step "removed, the office's papers stay"
  if [[ $DESK == yes ]]; then remove desk; fi
  remove server
  [[ -f $DATA/postgres/PG_VERSION ]] || fail "the papers went with the program"
  step "installed again, they are there"
  install_package server
  start_server EDAFTAR_DEMO=false
  import letters "$SCRATCH/register.csv" | grep -q ' 0 registered, 2 had been registered before' || fail "the papers are gone"
  stop_server
  step "purged, everything is gone"
  rm -rf $RUN
  dpkg -P e-daftar-server >>"$SCRATCH/dpkg.log" 2>&1
  if [[ $DESK == yes ]]; then dpkg -P e-daftar-desk >>"$SCRATCH/dpkg.log" 2>&1; fi
  gone
  echo "the packages work"
}

none_installed() {
  local name
  for name in e-daftar-server e-daftar-desk; do
    if dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q installed; then fail "$name is installed here already"; fi
  done
  [[ ! -e $DATA ]] || fail "$DATA is there already"
  [[ ! -d /run/systemd/system ]] || fail "systemd runs here: it would start the server on its usual port; use a computer without"
}

install_package() {
  dpkg -i "$DEBS/e-daftar-$1"_*.deb >>"$SCRATCH/dpkg.log" 2>&1 || fail "dpkg: $(tail -6 "$SCRATCH/dpkg.log")
what a package depends on comes with: apt-get install ./$(basename "$DEBS"/e-daftar-"$1"_*.deb)"
  dpkg -L "e-daftar-$1" | while read -r file; do if [[ ! -d $file ]]; then echo "$file"; fi; done >"$SCRATCH/$1.files"
}

# Removing takes every file the package brought, its settings alone excepted.
remove() {
  local file
  dpkg -r "e-daftar-$1" >>"$SCRATCH/dpkg.log" 2>&1
  while read -r file; do
    if [[ $file != /etc/* && ( -e $file || -L $file ) ]]; then fail "$file is left behind"; fi
  done <"$SCRATCH/$1.files"
}

# What carries the product's name where packages and services leave things.
files_named() {
  find /etc /opt /run /srv /usr /var -name '*e-daftar*' 2>/dev/null | sort
}

as_expected() {
  [[ $(stat -c '%U %a' $DATA) == 'e-daftar 750' ]] || fail "$DATA: $(stat -c '%U %a' $DATA)"
  [[ $(stat -c '%U:%G %a' /etc/e-daftar/server.properties) == 'root:e-daftar 640' ]] || fail "the settings' rights are wrong"
  e-daftar help | grep -q 'doctor'
  e-daftar help import | grep -q -- '--as POST'
  e-daftar help export | grep -q 'export hierarchy FILE'
  e-daftar import --help --language=ur | grep -q 'رجسٹر'
  if command -v systemd-analyze >/dev/null; then
    systemd-analyze verify $UNIT >"$SCRATCH/unit.log" 2>&1 || fail "systemd does not like the unit: $(grep e-daftar "$SCRATCH/unit.log")"
  fi
}

# The unit's own command line and user, on a free port.
start_server() {
  local command user waited=0
  command=$(sed -n 's/^ExecStart=//p' $UNIT)
  user=$(sed -n 's/^User=//p' $UNIT)
  rm -rf $RUN
  install -d -o "$user" -m 750 $RUN
  # shellcheck disable=SC2086  # a command line
  setsid runuser -u "$user" -- env RUNTIME_DIRECTORY=$RUN EDAFTAR_PORT=0 "$@" $command >"$SCRATCH/server.log" 2>&1 </dev/null &
  SERVER=$!
  until grep -qs '^ready: ' $RUN/console; do
    kill -0 $SERVER 2>/dev/null || fail "the server ended: $(tail -5 "$SCRATCH/server.log")"
    ((waited++ < 900)) || fail "the server is not ready after 3 minutes"
    sleep 0.2
  done
  ADDRESS=$(sed -n 's/^ready: //p' $RUN/console)
}

owned_by_service() {
  local others
  pgrep -u e-daftar -f "$DATA/postgres" >/dev/null || fail "no PostgreSQL runs as e-daftar"
  others=$(find $DATA ! -user e-daftar -print -quit)
  [[ -z $others ]] || fail "$others does not belong to e-daftar"
  if pgrep -u root -f "$DATA/pgsql.*/bin/postgres" >/dev/null; then fail "PostgreSQL runs as root"; fi
}

import() {
  env XDG_STATE_HOME="$SCRATCH/state" EDAFTAR_PASSWORD=daftar-demo e-daftar import "$@" --as 'S&GAD/Diary Clerk' --user clerk \
    --server "$ADDRESS" --language=en
}

import_twice() {
  printf '%s\n' 'diary_no,date,sender,subject' '17,3/2/2019,Deputy Commissioner,Repair of a road' \
    '18,4/2/2019,ضلعی ناظم صحت,فراہمی ایمبولینس' >"$SCRATCH/register.csv"
  import letters "$SCRATCH/register.csv" | grep -q ' 2 registered, 0 had been registered before, 0 wrong' || fail "the register did not come in"
  import letters "$SCRATCH/register.csv" | grep -q ' 0 registered, 2 had been registered before, 0 wrong' || fail "the register came in twice"
}

# --- the desk ----------------------------------------------------------------------------------------------------

try_desk() {
  local marked
  install -d -o $SITTER -m 700 "$SCRATCH/home"
  chmod 711 "$SCRATCH"
  open_screen
  step "the desk's first window opens on $SCREEN, in English and in Urdu"
  desk --check --window --language=en
  desk_said 'first window was on the screen'
  install -D -o $SITTER -m 600 /dev/stdin "$SCRATCH/home/e-daftar/preferences" <<<'language=ur'
  desk --check --window
  desk_said 'پہلی کھڑکی'
  step "a clerk signs in, reads, and writes only when told to"
  desk --check --server="$ADDRESS" --user=clerk --language=en
  desk_said "Server $ADDRESS answers" 'Nothing was written'
  marked=$(desk_figures)
  desk --check --user=clerk --language=en --write
  desk_said 'Registered as [0-9]*/20[0-9]*/S&GAD' 'Marked to ' 'The server has accepted it'
  desk --check --user=clerk --language=en
  [[ $(desk_figures) != "$marked" ]] || fail "the letter is not in the diary: $marked"
  step "a wrong password, a silent server and a wrong word end with their own status"
  DESK_PASSWORD=guessed status 4 --check --user=clerk
  status 3 --check --user=clerk --server=http://127.0.0.1:1
  status 2 --check --user=clerk --nonsense
}

# A real screen where there can be one, else the JDK's own unseen one.
open_screen() {
  local number
  if ! command -v Xvfb >/dev/null; then
    SCREEN="no screen (Xvfb is not installed)"
    return
  fi
  coproc XVFB { exec Xvfb -displayfd 1 -ac -screen 0 1366x768x24 -nolisten tcp 2>"$SCRATCH/xvfb.log"; }
  read -r -t 30 number <&"${XVFB[0]}" || fail "Xvfb does not start: $(tail -3 "$SCRATCH/xvfb.log")"
  SCREEN=":$number"
}

# The installed program, as somebody without rights; ends as it does. What it learnt when it was packaged must fit the runtime
# installed, or it starts slowly: AOTMode=on makes a misfit an error.
run_desk() {
  local options=-XX:AOTMode=on screen=()
  if [[ $SCREEN == :* ]]; then screen=("DISPLAY=$SCREEN"); else options+=' -Dglass.platform=Headless -Dprism.order=sw'; fi
  runuser -u $SITTER -- env -i PATH="$PATH" LANG=C.UTF-8 HOME="$SCRATCH/home" XDG_DATA_HOME="$SCRATCH/home" "${screen[@]}" \
    JAVA_TOOL_OPTIONS="$options" EDAFTAR_PASSWORD="${DESK_PASSWORD:-$DEMO_PASSWORD}" timeout 180 e-daftar-desk "$@" \
    >"$SCRATCH/desk.log" 2>"$SCRATCH/desk.errors" </dev/null
}

desk() {
  run_desk "$@" || fail "the desk ended with $?: $(tail -5 "$SCRATCH/desk.log" "$SCRATCH/desk.errors")"
  if grep -q 'WARN\|SEVERE\|Exception' "$SCRATCH/desk.log" "$SCRATCH/desk.errors"; then
    fail "the desk complains: $(head -20 "$SCRATCH/desk.log" "$SCRATCH/desk.errors")"
  fi
}

status() {
  local wanted=$1 got=0
  shift
  run_desk "$@" || got=$?
  [[ $got == "$wanted" ]] || fail "e-daftar-desk $* ended with $got, not $wanted: $(tail -5 "$SCRATCH/desk.errors")"
}

desk_said() {
  local words
  for words in "$@"; do grep -q "$words" "$SCRATCH/desk.log" || fail "the desk did not say '$words': $(cat "$SCRATCH/desk.log")"; done
  echo "    $(grep "$1" "$SCRATCH/desk.log")"
}

desk_figures() { grep -o '[0-9]* sent, [0-9]* in the diary' "$SCRATCH/desk.log"; }

stop_server() {
  local main waited=0
  # the process the unit names main: runuser's child
  main=$(pgrep -u e-daftar -f pk.gob.edaftar.server.ServerMain) || fail "the server is gone"
  kill -TERM "$main"
  while kill -0 "$main" 2>/dev/null || pgrep -u e-daftar >/dev/null; do
    ((waited++ < 600)) || fail "something of the server still runs: $(pgrep -u e-daftar -a | head -3)"
    sleep 0.2
  done
  SERVER=
}

gone() {
  local left
  for left in $DATA /etc/e-daftar $RUN; do
    [[ ! -e $left ]] || fail "$left is left behind"
  done
  left=$(files_named | comm -13 "$SCRATCH/before" -)
  [[ -z $left ]] || fail "left behind: $left"
  if getent passwd e-daftar >/dev/null; then fail "the user e-daftar is left behind"; fi
}

clean_up() {
  local status=$?
  if ((status != 0)) && [[ -f $SCRATCH/server.log ]]; then tail -20 "$SCRATCH/server.log" >&2; fi
  if [[ -n $SERVER ]]; then pgrep -u e-daftar | xargs -r kill -KILL || true; fi
  if [[ -n ${XVFB_PID:-} ]]; then kill "$XVFB_PID" 2>/dev/null || true; fi
  dpkg -P e-daftar-desk e-daftar-server >/dev/null 2>&1 || true
  rm -rf "$SCRATCH" $RUN
}

step() { echo "· $*"; }

fail() {
  echo "smoke: $*" >&2
  exit 1
}

main
