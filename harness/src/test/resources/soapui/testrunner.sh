#!/usr/bin/env bash
# Stands in for SoapUI's test runner: the same options, files, summary and exit codes, canned exchanges, no network.
# The file 'mode' beside it says what befalls it. Cases whose name holds 'Fail' fail in every mode but 'ok'.
mode=$(cat "$(dirname "$0")/mode")
only_suite= only_case= out=. endpoint=
while getopts 'rjaIf:P:e:s:c:t:' option; do
  case $option in
    f) out=$OPTARG ;;
    s) only_suite=$OPTARG ;;
    c) only_case=$OPTARG ;;
    e) endpoint=$OPTARG ;;
    t) settings=$OPTARG ;;
    *) ;;
  esac
done
shift $((OPTIND - 1))
project=$1

log() { echo "12:00:00,000 INFO  [SoapUITestCaseRunner] $1"; }
file_name() { printf '%s' "$1" | sed 's/[[:space:]]/_/g; s/[^[:alnum:]_]//g'; }
escaped() { printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g'; }
plain() { printf '%s' "$1" | sed 's/&lt;/</g; s/&amp;/\&/g'; }

echo 'SoapUI 5.7.2 TestCase Runner'
if [ "$mode" = environment ]; then
  env | sed 's/^/env: /'
  sed 's/^/settings: /' "$settings"
  echo
fi
if [ "$mode" = chatty ]; then
  head -c 3000000 /dev/zero | tr '\0' 'x'
  echo
  seq 1 30000
fi
if [ "$mode" = no-project ] || [ ! -f "$project" ]; then
  echo "ERROR [SoapUITestCaseRunner] The project is not there: $project"
  exit 1
fi
[ -n "$endpoint" ] || endpoint=$(sed -n 's/.*<webServiceUrl>\([^<]*\)<.*/\1/p' "$(dirname "$project")/data.xml" | head -1)

# export_step SUITE CASE STEP STATUS KIND MESSAGES
export_step() {
  local file
  file="$out/$(file_name "$1")-$(file_name "$2")-$(file_name "$3")-0-$4.txt"
  {
    printf 'Status: %s\nTime Taken: 42\nSize: 77\nTimestamp: Sun Nov 22 07:20:04 UTC 2026\nTestStep: %s\n' "$4" "$3"
    [ -n "$6" ] && printf '\n----------------- Messages ------------------------------\n%s\n' "$6"
    if [ "$5" != script ]; then
      printf '\n----------------- Properties ------------------------------\nEndpoint: %s\nEncoding: UTF-8\n' "$endpoint"
      printf '\n---------------- Request ---------------------------\n'
      [ "$5" = answered ] && printf 'Request Headers: SOAPAction : "urn:ask"\nAuthorization : Basic c2VjcmV0\nHost : stand-in\n\n\n'
      printf '<ask>\n\n   <who>191212121212</who>\n</ask>\n'
      printf '\n---------------- Response --------------------------\n'
      if [ "$5" = answered ]; then
        printf 'Response Headers: #status# : HTTP/1.1 200 OK\nContent-Type : text/xml;charset=UTF-8\n\n\n<answer>\n\n   <name>Åsa</name>\n</answer>\n'
      else
        printf -- '- missing response / garbage collected -\n'
      fi
    fi
  } > "$file"
}

cases=0 failed=0 suite= seen_suite=
suite_cases= suite_count=0 suite_failed=0

end_suite() {
  [ -n "$suite" ] && [ "$suite_count" -gt 0 ] && [ "$mode" != no-junit ] || return 0
  local file
  file="$out/TEST-$(file_name "$suite").xml"
  {
    printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="%s" tests="%s" failures="%s" errors="0" time="1.5">' \
      "$(escaped "Stand-in.$suite")" "$suite_count" "$suite_failed"
    printf '<properties><property name="user.home" value="%s"/></properties>' "${HOME:-}"
    printf '%s</testsuite>' "$suite_cases"
  } > "$file"
  if [ "$mode" = crash ]; then
    head -c 260 "$file" > "$file.half" && mv "$file.half" "$file"
    echo 'java.lang.OutOfMemoryError: Java heap space'
    exit 137
  fi
}

while IFS= read -r line; do
  case $line in
    *'<con:testSuite '*)
      end_suite
      suite=$(plain "$(printf '%s' "$line" | sed 's/.* name="\([^"]*\)".*/\1/')")
      suite_cases= suite_count=0 suite_failed=0
      [ "$suite" = "$only_suite" ] && seen_suite=yes
      ;;
    *'<con:testCase '*)
      case $line in *'disabled="true"'*) continue ;; esac
      name=$(plain "$(printf '%s' "$line" | sed 's/.* name="\([^"]*\)".*/\1/')")
      [ -n "$only_suite" ] && [ "$suite" != "$only_suite" ] && continue
      [ -n "$only_case" ] && [ "$name" != "$only_case" ] && continue
      log "Running SoapUI testcase [$name]"
      if [ "$mode" = hang ]; then
        sleep 600 &
        echo "sleeping: $!"
        wait
      fi
      cases=$((cases + 1)) suite_count=$((suite_count + 1))
      status=FINISHED
      export_step "$suite" "$name" 'Read data' OK script ''
      fails=
      case $name in *Fail*) [ "$mode" = ok ] || fails=yes ;; esac
      if [ -z "$fails" ]; then
        export_step "$suite" "$name" 'Ask & see' OK answered ''
        suite_cases+="<testcase name=\"$(escaped "$name")\" time=\"0.5\"/>"
        [ "$mode" = called-off ] && status=CANCELED
      else
        failed=$((failed + 1)) suite_failed=$((suite_failed + 1)) status=FAILED
        case $name in
          *connect*)
            words='org.apache.http.conn.HttpHostConnectException: Connect to 127.0.0.1:1 failed: Connection refused'
            kind=unanswered ;;
          *library*)
            words=$'org.codehaus.groovy.control.MultipleCompilationErrorsException: startup failed:\nScript1.groovy: 1: unable to resolve class se.skl.Thing'
            kind=script ;;
          *)
            words=$'[Schema Compliance] the value 1 < 2 & so on\n[Contains] Missing token [NOPE]\nin Response'
            kind=answered ;;
        esac
        export_step "$suite" "$name" 'Ask & see' FAILED "$kind" "$words"
        suite_cases+="<testcase name=\"$(escaped "$name")\" time=\"0.5\"><failure type=\"Failing due to failed test step\" message=\"Failing due to failed test step\"><![CDATA[<h3><b>Ask &amp; see Failed</b></h3><pre>$words"$'\n'"</pre><hr/>]]></failure></testcase>"
      fi
      log "Finished running SoapUI testcase [$name], time taken: 500ms, status: $status"
      ;;
  esac
done < "$project"
end_suite

if [ -n "$only_suite" ] && [ -z "$seen_suite" ]; then
  echo "ERROR [SoapUITestCaseRunner] TestSuite with name [$only_suite] is missing"
  exit 255
fi
[ "$mode" = other-summary ] && cases=$((cases + 3))
[ "$mode" = no-summary ] || printf '\nSoapUI 5.7.2 TestCaseRunner Summary\n-----------------------------\nTime Taken: 1500ms\nTotal TestSuites: 0\nTotal TestCases: %s (%s failed)\nTotal TestSteps: 4\nTotal Request Assertions: 3\nTotal Failed Assertions: %s\nTotal Exported Results: %s\n' "$cases" "$failed" "$failed" "$failed"
[ "$mode" = always-255 ] && exit 255
[ "$failed" -gt 0 ] && [ "$mode" != ignoring ] && exit 255
exit 0
