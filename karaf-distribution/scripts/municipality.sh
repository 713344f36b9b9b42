# A municipality of one's own: docs/writing-a-municipality.md.
# shellcheck shell=bash

ARCHETYPE=$ROOT/tenants/archetype/target/sporskifte-tenants-archetype-0.1.0.jar

# command_new_municipality KEY CODE NAME [FOLDER] : a project that builds on its own.
command_new_municipality() {
  [[ $# -ge 3 && $# -le 4 ]] || die "new-municipality takes KEY CODE NAME [FOLDER], for example: korsbaek 999 Korsbæk"
  local key=$1 code=$2 name=$3 folder=${4:-$1} work
  [[ $key =~ ^[a-z][a-z0-9_]{0,30}$ ]] || die "KEY is a letter and at most 30 more of a-z, 0-9 and _: '$key'"
  [[ $code =~ ^[1-9][0-9]{2}$ ]] || die "CODE is the municipality code, three digits: '$code'"
  [[ $name =~ ^[[:alpha:]][[:alpha:]\ -]*$ ]] || die "NAME is the municipality's name, letters, spaces and hyphens: '$name'"
  [ ! -e "$folder" ] || die "$folder is there already; name another folder as the fourth argument"
  build_archetype
  work=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  generate "$work" "$key" "$code" "$name"
  echo target/ >"$work/$key/.gitignore"
  { mkdir -p "$(dirname "$folder")" && mv "$work/$key" "$folder"; } || die "cannot write $folder"
  say "Made $folder. Build and test it: cd $folder && mvn verify"
}

# command_sdk FOLDER : gives such a project what the present version of the platform offers.
command_sdk() {
  [[ $# -eq 1 && -f $1/pom.xml ]] || die "sdk takes the folder that new-municipality made"
  local pom=$1/pom.xml version
  grep -q '<sporskifte.version>' "$pom" || die "$pom has no property sporskifte.version"
  build_archetype
  rm -rf "$1/sdk"
  (cd "$1" && "$JAVA_HOME/bin/jar" xf "$ARCHETYPE" archetype-resources/sdk &&
    mv archetype-resources/sdk sdk && rmdir archetype-resources) || die "cannot write $1/sdk"
  version=$(ls "$1/sdk/dk/sporskifte/sporskifte-municipality-spi")
  sed -i "s|<sporskifte.version>.*</sporskifte.version>|<sporskifte.version>$version</sporskifte.version>|" "$pom"
  say "$1 is built against Sporskifte $version from now on. Build and test it: cd $1 && mvn verify"
}

build_archetype() {
  use_jdk
  use_maven
  say "Building what a municipality is built against ..."
  run_maven "$LOGS/archetype.log" -q -pl tenants/archetype -am -DskipTests package ||
    die "the build failed; the whole of it is in $LOGS/archetype.log"
}

# generate WORK KEY CODE NAME : the archetype is found in the local repository and nowhere else.
generate() {
  local class=${2^}
  run_maven "$LOGS/generate.log" -q install:install-file -N -Dfile="$ARCHETYPE" -DgroupId=dk.sporskifte \
    -DartifactId=sporskifte-tenants-archetype -Dversion=0.1.0 -Dpackaging=jar -DgeneratePom=true ||
    die "the archetype could not be installed; see $LOGS/generate.log"
  (cd "$1" && mvn -B -q org.apache.maven.plugins:maven-archetype-plugin:3.4.0:generate \
    -DinteractiveMode=false -DarchetypeCatalog=local \
    -DarchetypeGroupId=dk.sporskifte -DarchetypeArtifactId=sporskifte-tenants-archetype \
    -DarchetypeVersion=0.1.0 -Dkey="$2" -Dcode="$3" -Dmunicipality="$4" -DclassName="$class" \
    -DgroupId=dk.sporskifte.tenants -DartifactId="$2" -Dversion=1.0.0 \
    -Dpackage="dk.sporskifte.tenants.$2") >>"$LOGS/generate.log" 2>&1 ||
    die "it could not be generated; see $LOGS/generate.log"
}
