#!/usr/bin/env bash
# Makes the Debian packages of server and desk in target/packages. Each carries a Java runtime of its own, cut to what it uses.
#   package.sh [--server] [--desk] [--smoke]     without the first two: both; --smoke installs and tries them afterwards
# Needs JAVA_HOME (a JDK 25) and dpkg-deb.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

readonly OUT=$PWD/target/packages
readonly WORK=$PWD/target/package-work
readonly JDK=${JAVA_HOME:?JAVA_HOME is not set: ./daftar package finds a JDK by itself}
readonly MVN=${MVN:-mvn}

# Modules no class names: loaded by the JDK or a library at run time. Urdu dates, directory and TLS look-ups, Unsafe,
# old encodings of registers, the zip file system.
readonly UNNAMED_MODULES=jdk.localedata,java.naming,jdk.crypto.ec,jdk.unsupported,jdk.charsets,jdk.zipfs,java.management
readonly LANGUAGES=en,ur
# Libraries a window needs; the desk's package asks for them.
readonly DESK_DEPENDS='libc6, libgtk-3-0, libgl1, libxxf86vm1, libxtst6, libpango-1.0-0, libpangoft2-1.0-0, libfreetype6, libfontconfig1, libasound2'

main() {
  local server=no desk=no smoke=no word
  for word in "$@"; do
    case $word in
      --server) server=yes ;;
      --desk) desk=yes ;;
      --smoke) smoke=yes ;;
      --help | -h) sed -n '2,4s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit ;;
      *) fail "not an option: $word (--help lists them)" ;;
    esac
  done
  if [[ $server == no && $desk == no ]]; then server=yes; desk=yes; fi
  need dpkg-deb dpkg "$JDK/bin/jlink" "$JDK/bin/jdeps" "$JDK/bin/jpackage"
  mkdir -p "$OUT"
  build_jars
  if [[ $server == yes ]]; then package_server; fi
  if [[ $desk == yes ]]; then package_desk; fi
  ls -l "$OUT"/*.deb
  if [[ $smoke == yes ]]; then exec bash installer/smoke.sh "$OUT"; fi
}

build_jars() {
  echo "building the jars …" >&2
  "$MVN" -B -ntp -q -Dmaven.test.skip=true -pl sync-server,desktop-client -am package
}

package_server() {
  local root=$WORK/server/root lib
  lib=$root/usr/lib/e-daftar
  rm -rf "$WORK/server"
  mkdir -p "$lib/lib"
  cp "$(jar_of sync-server)" "$lib/e-daftar-server.jar"
  cp sync-server/target/lib/*.jar "$lib/lib/"
  runtime "$lib/runtime" "$lib/e-daftar-server.jar" "$lib"/lib/*.jar
  put 755 installer/server/e-daftar "$root/usr/bin/e-daftar"
  put 644 installer/server/e-daftar.service "$root/lib/systemd/system/e-daftar.service"
  put 640 installer/server/server.properties "$root/etc/e-daftar/server.properties"
  documents e-daftar-server "$root"
  control e-daftar-server "$root" server 'libc6, adduser, util-linux' 'e-Daftar, the server of a provincial office
 Owns the truth of the office and brings its desks together: registers, files,
 orders. Brings its own PostgreSQL and Java.'
  echo /etc/e-daftar/server.properties >"$root/DEBIAN/conffiles"
  finish e-daftar-server "$root"
}

package_desk() {
  local root=$WORK/desk/root jars=$WORK/desk/jars image
  rm -rf "$WORK/desk"
  mkdir -p "$jars" "$root/opt" "$root/usr/bin"
  cp "$(jar_of desktop-client)" "$jars/e-daftar-desk.jar"
  cp desktop-client/target/lib/*.jar "$jars/"
  runtime "$WORK/desk/runtime" "$jars"/*.jar
  # plain jars on the class path, JavaFX among them: see docs/decisions/0003
  "$JDK/bin/jpackage" --type app-image --name e-daftar-desk --dest "$root/opt" --input "$jars" \
    --main-jar e-daftar-desk.jar --main-class pk.gob.edaftar.desktop.DesktopMain --runtime-image "$WORK/desk/runtime" \
    --app-version "$(number)" --vendor 'e-Daftar' --icon jpackage/icons/e-daftar-256.png \
    --java-options '--enable-native-access=ALL-UNNAMED' --java-options '-Xmx512m' --java-options '-Dfile.encoding=UTF-8'
  image=$root/opt/e-daftar-desk
  [[ -x $image/bin/e-daftar-desk ]] || fail "jpackage made no launcher"
  ln -s /opt/e-daftar-desk/bin/e-daftar-desk "$root/usr/bin/e-daftar-desk"
  put 644 jpackage/linux/e-daftar-desk.desktop "$root/usr/share/applications/e-daftar-desk.desktop"
  local size
  for size in 48 128 256 512; do
    put 644 "jpackage/icons/e-daftar-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/e-daftar-desk.png"
  done
  put 644 jpackage/icons/e-daftar.svg "$root/usr/share/icons/hicolor/scalable/apps/e-daftar-desk.svg"
  documents e-daftar-desk "$root"
  control e-daftar-desk "$root" desk "$DESK_DEPENDS" 'e-Daftar, the desk of an officer or clerk
 Registers, marks and finds the papers of an office, in English and Urdu, with
 or without a network. Brings its own Java.'
  finish e-daftar-desk "$root"
}

# --- pieces ------------------------------------------------------------------------------------------------------

# A Java runtime with the modules some jars use, and nothing else.
runtime() {
  local into=$1 modules
  shift
  # its warnings are about other people's jars
  modules=$("$JDK/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps "$@" 2>/dev/null | tail -1)
  [[ $modules == java.base* ]] || fail "jdeps does not say which modules are used"
  "$JDK/bin/jlink" --add-modules "$modules,$UNNAMED_MODULES" --include-locales "$LANGUAGES" --output "$into" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6
}

jar_of() {
  local jar
  jar=$(find "$1/target" -maxdepth 1 -name "$1-*.jar" ! -name '*-tests.jar' ! -name '*-sources.jar' -print -quit)
  [[ -n $jar ]] || fail "$1 has no jar"
  echo "$jar"
}

documents() {
  local name=$1 root=$2
  mkdir -p "$root/usr/share/doc/$name"
  printf 'e-Daftar %s\n\nLibraries and fonts keep their own licences, which are in their jars.\n' "$(version)" >"$root/usr/share/doc/$name/copyright"
  if [[ -d docs/guide ]]; then cp docs/guide/*.md "$root/usr/share/doc/$name/"; fi
}

control() {
  local name=$1 root=$2 scripts=installer/$3 depends=$4 description=$5 script
  mkdir -p "$root/DEBIAN"
  cat >"$root/DEBIAN/control" <<END
Package: $name
Version: $(version)
Architecture: $(dpkg --print-architecture)
Maintainer: e-Daftar <e-daftar@localhost>
Section: misc
Priority: optional
Depends: $depends
Installed-Size: $(du -sk --exclude DEBIAN "$root" | cut -f1)
Description: $description
END
  for script in preinst postinst prerm postrm; do
    if [[ -f $scripts/$script ]]; then put 755 "$scripts/$script" "$root/DEBIAN/$script"; fi
  done
}

finish() {
  local name=$1 root=$2
  chmod -R go-w,a+rX "$root/usr" "$root/opt" 2>/dev/null || true
  rm -f "$OUT/${name}_"*.deb
  dpkg-deb --build --root-owner-group -Zxz -z2 "$root" "$OUT/${name}_$(version)_$(dpkg --print-architecture).deb" >&2
}

put() { install -D -m "$1" "$2" "$3"; }

# 1.0.0-SNAPSHOT comes before 1.0.0
version() { project_version | sed 's/-SNAPSHOT/~snapshot/'; }
number() { project_version | sed 's/-.*//'; }
project_version() { sed -n 's/.*<version>\(.*\)<\/version>.*/\1/p' pom.xml | head -1; }

need() {
  local program
  for program in "$@"; do
    command -v "$program" >/dev/null || fail "$program is missing"
  done
}

fail() {
  echo "package: $*" >&2
  exit 1
}

main "$@"
