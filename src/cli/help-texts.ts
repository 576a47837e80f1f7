// What `--help` says behind the options of each command.

/** The codes of all commands that read documents. */
const EXIT_CODES = `
Exit codes:
  0  all inputs were read and written
  1  an input could not be read or an output not written; the others were done
  2  wrong command, option or combination; nothing was done`

export const PARSE_HELP = `
Inputs:
  A folder is searched recursively for .txt, .md, .markdown, .docx, .doc, .html,
  .htm, .pdf, .png, .jpg and .tiff files; hidden files and node_modules are skipped.
  A file that is named itself may have any extension: its bytes tell the format
  (Markdown its name). '-' is stdin.
  An old Word file (.doc) is read through LibreOffice where it is installed, scans
  and images through tesseract, or slower without it.
  Text is UTF-8, UTF-16, or in an older Vietnamese encoding: TCVN3 (ABC), VNI,
  VISCII, VPS, Windows-1258, told by its words.

Output:
  One input gives indented JSON, several inputs (or a folder or glob) give NDJSON:
  one plan a line, in the order of the inputs, files of a folder sorted by name.
  With -o DIR/ (or several inputs as JSON) each input gives a file <name>.json that
  keeps its path below the given folder. Files are replaced whole or not at all.

Examples:
  $ kehoach parse plan.txt
  $ kehoach parse plan.md -o plan.json
  $ kehoach parse plans/ -o out/
  $ kehoach parse 'plans/**/*.txt' > plans.ndjson
  $ kehoach parse plan.pdf -o plan.json
${EXIT_CODES}`

export const CONVERT_HELP = `
Formats:
  json, ics, akn   a file a document: <format>/<document_id>.json, .ics, .xml;
                   a document without dated deadlines has no .ics
  ndjson           plans.ndjson, one plan a line
  csv, parquet     a file a table: documents, sections, targets, tasks, deadlines,
                   references, agencies, messages; they join by document_id
  xlsx             xlsx/dataset.xlsx, a sheet a table; many rows give several workbooks

  schema/dataset.md in the package says what each column means. Text in CSV that a
  spreadsheet would run as a formula gets an apostrophe (-5% and +84 do not).

Other programs that share work out:
  With --stdin-paths a line of stdin names a file, plainly or as JSON: "a.txt" or
  {"path": "a.txt", "id": "a"}. Without -o each gives a line on stdout, in order: its
  plan, or {"id", "path", "failure"}.

Again and again:
  What is done is remembered in DIR/.kehoach: the same command goes on after Ctrl-C,
  a kill or a full disk, and tomorrow reads only files that are new or changed. Files
  appear whole or not at all. The same inputs give the same bytes, whatever the number
  of jobs; only report.json (each file's status, messages and time) differs. A file
  that crashes or exceeds --timeout is reported, and the rest goes on.

Examples:
  $ kehoach convert plans/ -o out
  $ kehoach convert plans/ -o out --to csv,xlsx --csv-bom
  $ kehoach convert 'plans/**/*.docx' -o out --jobs 4
  $ kehoach convert /shared/plans -o /shared/out --queue redis://one:6379
  $ find plans -name '*.txt' | kehoach convert --stdin-paths -o out
  $ find plans -name '*.txt' | parallel --pipe kehoach convert --stdin-paths > plans.ndjson
  $ duckdb -c "SELECT * FROM 'out/parquet/targets.parquet' WHERE to_year = 2030"
${EXIT_CODES}
  130  stopped by Ctrl-C (143: by SIGTERM); the same command goes on`

export const WORK_HELP = `
The documents and the output folder have to be at the same paths on every machine (a
shared disk), and all machines need the same version of kehoach. A worker that is
killed or loses its network gives its work to the others after ten seconds. Redis is
started with 'redis-server' on one machine that all others reach.

Examples:
  $ kehoach work --queue redis://one:6379
  $ kehoach convert /shared/plans -o /shared/out --queue redis://one:6379

Exit codes:
  0  stopped by Ctrl-C or SIGTERM, after the running files
  1  the queue cannot be worked on
  2  wrong option`

export const VALIDATE_HELP = `
Each file holds one plan, .ndjson and .jsonl files one a line. What breaks the schema
is told with its place: targets[0].milestones[1].value.

Examples:
  $ kehoach validate out/plans.ndjson
  $ kehoach validate 'out/json/**/*.json'
  $ kehoach parse plan.txt -f ndjson | kehoach validate -

Exit codes:
  0  all plans are valid
  1  a plan breaks the schema, or a file could not be read
  2  wrong option`

export const OUTLINE_HELP = `
Examples:
  $ kehoach outline plan.txt
  $ kehoach outline plan.txt --lang en | less
  $ cat plan.txt | kehoach outline -
${EXIT_CODES}`

export const REPORT_HELP = `
One HTML file that needs no network: the text with its facts marked, tables, pictures,
and marks of what is right or wrong, saved as truth.json. Inputs are as for 'parse'.

Examples:
  $ kehoach report plan.docx -o report.html
  $ kehoach report plans/ -o report.html --lang en
${EXIT_CODES}`

export const EXPLAIN_HELP = `
Examples:
  $ kehoach explain plan.txt --line 24
  $ kehoach explain plan.txt --line 24 --lang en
${EXIT_CODES}`

export const SCHEMA_HELP = `
Example:
  $ kehoach schema > plan.schema.json`

export const COMPLETION_HELP = `
Examples:
  $ eval "$(kehoach completion bash)"      bash: a line for ~/.bashrc
  $ source <(kehoach completion zsh)       zsh: a line for ~/.zshrc, behind compinit
  $ kehoach completion fish > ~/.config/fish/completions/kehoach.fish`

export const PROGRAM_HELP = `
Examples:
  $ kehoach parse plan.txt                 one plan as JSON
  $ kehoach parse plans/ -o out/           a folder of plans, a file each
  $ kehoach convert plans/ -o out          a folder of plans as tables
  $ kehoach outline plan.txt               the section tree with its facts
  $ kehoach explain plan.txt --line 24     why line 24 gave what it gave
  $ kehoach report plans/ -o report.html   the plans beside their words, in a browser
${EXIT_CODES}`
