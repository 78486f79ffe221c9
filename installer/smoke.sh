#!/usr/bin/env bash
# Installs the packages on this computer, starts the server as systemd would, uses it once, opens a desk, removes both, and
# sees that the office's papers survive that and go with a purge. Leaves the computer as it was.
#   smoke.sh [--without-desk] [FOLDER]     where the .deb files are; target/packages without it
# Needs root. Does nothing where a package is installed already: its data would be lost.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

DESK=yes
if [[ ${1:-} == --without-desk ]]; then DESK=no; shift; fi
readonly DESK DEBS=${1:-target/packages}
readonly DATA=/var/lib/e-daftar
readonly RUN=/run/e-daftar
readonly UNIT=/lib/systemd/system/e-daftar.service
SCRATCH=$(mktemp -d)
readonly SCRATCH
SERVER=
ADDRESS=

main() {
  ((EUID == 0)) || fail "only root may install packages"
  none_installed
  trap clean_up EXIT
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
  if [[ $DESK == yes ]]; then
    step "a desk opens its window and somebody signs in"
    open_desk
  fi
  stop_server
  step "removed, the office's papers stay"
  if [[ $DESK == yes ]]; then dpkg -r e-daftar-desk >>"$SCRATCH/dpkg.log" 2>&1; fi
  dpkg -r e-daftar-server >>"$SCRATCH/dpkg.log" 2>&1
  [[ -f $DATA/postgres/PG_VERSION && ! -e /usr/lib/e-daftar/runtime && ! -e /opt/e-daftar-desk/bin ]] || fail "not as it should be after removal"
  step "installed again, they are there"
  install_package server
  start_server EDAFTAR_DEMO=false
  import letters "$SCRATCH/register.csv" | grep -q ' 0 registered, 2 had been registered before' || fail "the papers are gone"
  stop_server
  step "purged, everything is gone"
  dpkg -P e-daftar-server >>"$SCRATCH/dpkg.log" 2>&1
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
  dpkg -i "$DEBS/e-daftar-$1"_*.deb >>"$SCRATCH/dpkg.log" 2>&1 || fail "dpkg: $(tail -3 "$SCRATCH/dpkg.log")"
}

as_expected() {
  [[ $(stat -c '%U %a' $DATA) == 'e-daftar 750' ]] || fail "$DATA: $(stat -c '%U %a' $DATA)"
  [[ $(stat -c '%U:%G %a' /etc/e-daftar/server.properties) == 'root:e-daftar 640' ]] || fail "the settings' rights are wrong"
  e-daftar help | grep -q 'doctor'
  e-daftar help import | grep -q -- '--as POST'
  e-daftar import --help --language=ur | grep -q 'رجسٹر'
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

# Unseen where there is no display: with the JDK's own headless screen.
open_desk() {
  local screen=()
  if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    screen=(-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true)
  fi
  env HOME="$SCRATCH" XDG_DATA_HOME="$SCRATCH/data" XDG_CONFIG_HOME="$SCRATCH/config" JAVA_TOOL_OPTIONS="${screen[*]}" \
    EDAFTAR_PASSWORD=daftar-demo timeout 180 e-daftar-desk --check --server="$ADDRESS" --user=clerk \
    >"$SCRATCH/desk.log" 2>&1 || fail "the desk: $(tail -5 "$SCRATCH/desk.log")"
}

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
  for left in $DATA /etc/e-daftar /usr/lib/e-daftar /opt/e-daftar-desk /usr/bin/e-daftar /usr/bin/e-daftar-desk $UNIT; do
    [[ ! -e $left && ! -L $left ]] || fail "$left is left behind"
  done
  if getent passwd e-daftar >/dev/null; then fail "the user e-daftar is left behind"; fi
}

clean_up() {
  local status=$?
  if ((status != 0)) && [[ -f $SCRATCH/server.log ]]; then tail -20 "$SCRATCH/server.log" >&2; fi
  if [[ -n $SERVER ]]; then pkill -KILL -u e-daftar || true; fi
  dpkg -P e-daftar-desk e-daftar-server >/dev/null 2>&1 || true
  rm -rf "$SCRATCH" $RUN
}

step() { echo "· $*"; }

fail() {
  echo "smoke: $*" >&2
  exit 1
}

main
