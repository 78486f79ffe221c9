#!/usr/bin/env bash
# Makes the Debian packages of server and desk in target/packages. Each carries a Java runtime of its own, cut to what it uses.
#   package.sh [--server] [--desk] [--smoke]     without the first two: both; --smoke installs and tries them afterwards
#   package.sh --lacks                           says what this computer lacks for it, and makes nothing
# Needs EDAFTAR_JDK or JAVA_HOME (a JDK 25 with jlink and jpackage), Maven and dpkg-deb; neither root nor fakeroot nor binutils.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

readonly OUT=$PWD/target/packages
readonly WORK=$PWD/target/package-work
# a name of its own: JAVA_HOME is what Maven itself runs on
readonly JDK=${EDAFTAR_JDK:-${JAVA_HOME:?neither EDAFTAR_JDK nor JAVA_HOME names a JDK 25: ./daftar package finds one by itself}}
readonly MVN=${MVN:-mvn}

# Modules no class names: loaded by the JDK or a library at run time. Urdu dates, directory and TLS look-ups, Unsafe,
# old encodings of registers, the zip file system, what Lucene asks of the virtual machine.
readonly UNNAMED_MODULES=jdk.localedata,java.naming,jdk.crypto.ec,jdk.unsupported,jdk.charsets,jdk.zipfs,java.management,jdk.management
readonly LANGUAGES=en,ur
# What the desk's own libraries (glass, prism, font) are linked to; GTK brings Cairo, Pango and GLib.
readonly DESK_DEPENDS='libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libx11-6, libxtst6, libxxf86vm1, libpangoft2-1.0-0, libfreetype6, libfontconfig1'
# JavaFX is part of the desk's runtime, so what mends its line breaking (docs/decisions/0030) has to be let in.
readonly DESK_OPTIONS=(-Xmx512m --enable-native-access=javafx.graphics,ALL-UNNAMED -Djava.awt.headless=true
  --add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED --add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED)
readonly UNSEEN=(-Dglass.platform=Headless -Dprism.order=sw)

main() {
  local server=no desk=no smoke=no word
  for word in "$@"; do
    case $word in
      --server) server=yes ;;
      --desk) desk=yes ;;
      --smoke) smoke=yes ;;
      --lacks) lacks; exit ;;
      --help | -h) sed -n '2,5s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit ;;
      *) fail "not an option: $word (--help lists them)" ;;
    esac
  done
  if [[ $server == no && $desk == no ]]; then server=yes; desk=yes; fi
  local missing
  missing=$(lacks)
  [[ -z $missing ]] || fail "this computer lacks what packages are made with:"$'\n'"$missing"
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
  put 644 installer/server/e-daftar.service "$root/usr/lib/systemd/system/e-daftar.service"
  put 640 installer/server/server.properties "$root/etc/e-daftar/server.properties"
  documents e-daftar-server "$root"
  control e-daftar-server "$root" server 'libc6, adduser, util-linux' 'e-Daftar, the server of a provincial office
 Owns the truth of the office and brings its desks together: registers, files,
 orders. Brings its own PostgreSQL and Java.'
  echo /etc/e-daftar/server.properties >"$root/DEBIAN/conffiles"
  finish e-daftar-server "$root"
}

package_desk() {
  local root=$WORK/desk/root jars=$WORK/desk/jars fx=$WORK/desk/javafx image option options=()
  rm -rf "$WORK/desk"
  mkdir -p "$jars" "$fx" "$root/opt" "$root/usr/bin"
  cp "$(jar_of desktop-client)" "$jars/e-daftar-desk.jar"
  cp desktop-client/target/lib/*.jar "$jars/"
  unpack_javafx "$jars" "$fx"
  runtime "$WORK/desk/runtime" --module-path "$fx/modules" javafx.controls "$jars"/*.jar
  cp "$fx"/native/*.so "$WORK/desk/runtime/lib/"
  # shellcheck disable=SC2016  # the launcher fills it in
  for option in "${DESK_OPTIONS[@]}" '-XX:AOTCache=$APPDIR/e-daftar-desk.aot'; do options+=(--java-options "$option"); done
  "$JDK/bin/jpackage" --type app-image --name e-daftar-desk --dest "$root/opt" --input "$jars" \
    --main-jar e-daftar-desk.jar --main-class pk.gob.edaftar.desktop.DesktopMain --runtime-image "$WORK/desk/runtime" \
    --app-version "$(number)" --vendor 'e-Daftar' --icon jpackage/icons/e-daftar-256.png "${options[@]}"
  image=$root/opt/e-daftar-desk
  [[ -x $image/bin/e-daftar-desk ]] || fail "jpackage made no launcher"
  learn "$image"
  ln -s /opt/e-daftar-desk/bin/e-daftar-desk "$root/usr/bin/e-daftar-desk"
  menu_entry "$root"
  documents e-daftar-desk "$root"
  control e-daftar-desk "$root" desk "$DESK_DEPENDS" 'e-Daftar, the desk of an officer or clerk
 Registers, marks and finds the papers of an office, in English and Urdu, with
 or without a network. Brings its own Java.'
  finish e-daftar-desk "$root"
}

# JavaFX goes into the runtime as modules; what it has of native libraries beside the JDK's own, so that nothing is unpacked
# into anybody's home at the first start.
unpack_javafx() {
  local jars=$1 fx=$2 jar module
  mkdir -p "$fx/native"
  for jar in "$jars"/javafx-*.jar; do
    module=$(basename "$jar" | sed -n 's/^javafx-\([a-z]*\)-.*/javafx.\1/p')
    mkdir -p "$fx/modules/$module"
    (cd "$fx/modules/$module" && "$JDK/bin/jar" --extract --file "$jar")
    find "$fx/modules/$module" -maxdepth 1 -name '*.so' -exec mv -t "$fx/native" {} +
    rm -f "$fx/modules/$module"/*.jar "$jar"
  done
  [[ -f $fx/native/libglassgtk3.so ]] || fail "JavaFX has no native libraries for this system"
}

# Starts the desk once, unseen, and keeps what Java has learnt of its classes: it then starts in less than half the time.
learn() {
  local image=$1 cache=$1/lib/app/e-daftar-desk.aot classpath home=$WORK/desk/home
  classpath=$(sed -n "s|^app.classpath=\$APPDIR|$image/lib/app|p" "$image/lib/app/e-daftar-desk.cfg" | paste -sd:)
  if ! "$image/lib/runtime/bin/java" -XX:AOTCacheOutput="$cache" "${DESK_OPTIONS[@]}" "${UNSEEN[@]}" -cp "$classpath" \
    pk.gob.edaftar.desktop.DesktopMain --check --window --home="$home" >"$WORK/desk/learn.log" 2>&1; then
    fail "the desk does not start here: $(tail -5 "$WORK/desk/learn.log")"
  fi
  [[ -f $cache ]] || fail "nothing was learnt: $(tail -5 "$WORK/desk/learn.log")"
}

menu_entry() {
  local root=$1 size
  put 644 jpackage/linux/e-daftar-desk.desktop "$root/usr/share/applications/e-daftar-desk.desktop"
  for size in 48 128 256 512; do
    put 644 "jpackage/icons/e-daftar-$size.png" "$root/usr/share/icons/hicolor/${size}x$size/apps/e-daftar-desk.png"
  done
  put 644 jpackage/icons/e-daftar.svg "$root/usr/share/icons/hicolor/scalable/apps/e-daftar-desk.svg"
}

# --- pieces ------------------------------------------------------------------------------------------------------

# A Java runtime with the modules some jars use, and nothing else.
#   runtime FOLDER [--module-path DIR MODULE] JAR…     with a module that is not the JDK's
runtime() {
  local into=$1 more=() added='' modules classes=$1-classes jar
  shift
  if [[ $1 == --module-path ]]; then more=(--module-path "$2"); added=,$3; shift 3; fi
  # unpacked and without their descriptors: on a class path they are no modules, and jdeps would want them complete as such
  rm -rf "$classes"
  mkdir -p "$classes"
  for jar in "$@"; do (cd "$classes" && "$JDK/bin/jar" --extract --file "$jar"); done
  rm -rf "$classes/META-INF/versions" "$classes/module-info.class"
  modules=$("$JDK/bin/jdeps" "${more[@]}" --ignore-missing-deps --print-module-deps "$classes" | tail -1)
  rm -rf "$classes"
  [[ $modules == java.base* ]] || fail "jdeps does not say which modules are used: $modules"
  "$JDK/bin/jlink" "${more[@]}" --add-modules "$modules,$UNNAMED_MODULES$added" --include-locales "$LANGUAGES" --output "$into" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-0
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

# One line for each thing that is missing, with what to do; nothing when packages can be made here.
lacks() {
  local program
  for program in jlink jdeps jpackage jar; do
    if [[ ! -x $JDK/bin/$program ]]; then echo "  $program is not in $JDK: install a whole JDK 25 (openjdk-25-jdk, or Temurin 25), not a JRE"; fi
  done
  if [[ -x $JDK/bin/jlink && ! -d $JDK/jmods ]] && ! "$JDK/bin/jlink" --help 2>/dev/null | grep -q 'run-time image enabled'; then
    echo "  $JDK has no jmods, and its jlink cannot do without: install the JDK's jmods package, or Temurin 25"
  fi
  for program in dpkg dpkg-deb; do
    if ! command -v "$program" >/dev/null; then echo "  $program is missing: packages for Debian are made on Debian or Ubuntu (elsewhere: install dpkg)"; fi
  done
  if ! command -v "$MVN" >/dev/null; then echo "  Maven is missing: apt-get install maven"; fi
}

fail() {
  echo "package: $*" >&2
  exit 1
}

main "$@"
