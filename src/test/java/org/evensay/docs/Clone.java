package org.evensay.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.rig.ClassArchive;

/**
 * A folder that looks like a clone of the project to whoever types commands in it. Commands of the program start the
 * program that is tested; others have a stand-in. Paths of a machine, such as /etc, are below the folder.
 */
final class Clone implements AutoCloseable {
    private static final List<String> TOOLS = List.of("bash", "base64", "cat", "cp", "dirname", "find", "grep", "head",
            "mkdir", "mktemp", "rm", "sed", "sleep");
    private static final Pattern OF_A_MACHINE = Pattern.compile("(?<![\\w:/.-])/(etc|var|srv|media|mnt|opt)/[\\w./-]+");
    private static final Pattern PROGRAM =
            Pattern.compile("run_command ([a-z-]+) |\"\\$jar\" (serve) |/(run)\" --demo");

    private static final String WORDS = "web/i18n/messages_en.properties";

    private final Path folder;
    private final ClassArchive program;
    private final Process residing;
    private final String port;

    /** The program is started once first: what was loaded then, dozens of later starts need not load anew. */
    Clone(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.program = ClassArchive.ready();
        this.residing = new ProcessBuilder(program.command(Residing.class, List.of()))
                .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        this.port = residing.inputReader().readLine();
        for (String tool : TOOLS) {
            write("bin/" + tool, "#!/bin/bash\nexec " + which(tool) + " \"$@\"\n");
        }
        write(WORDS, Files.readString(Page.HOME.resolve(WORDS)));
        for (Path script : scripts()) {
            String name = Page.HOME.relativize(script).toString();
            Matcher program = PROGRAM.matcher(Files.readString(script));
            if (!StandIns.WHY.containsKey(name) && program.find()) {
                write(name, program(Stream.of(1, 2, 3).map(program::group).filter(word -> word != null)
                        .findFirst().orElseThrow()));
            } else if (StandIns.WHY.containsKey(name)) {
                write(name, standIn(script));
            }
        }
        write("machine/opt/evensay/start", START);
        for (String other : StandIns.WHY.keySet()) {
            if (!other.contains("/")) {
                write("bin/" + other, IN_OTHER_WORDS.getOrDefault(other, "#!/bin/bash\n"));
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Words of a machine's folders are moved below this one, and K is a number. */
    String moved(String commands) throws IOException {
        Matcher path = OF_A_MACHINE.matcher(commands);
        StringBuilder moved = new StringBuilder();
        while (path.find()) {
            Path here = folder.resolve("machine" + path.group());
            Files.createDirectories(here.getParent());
            path.appendReplacement(moved, Matcher.quoteReplacement(here.toString()));
        }
        return path.appendTail(moved).toString().replaceAll("--choices K\\b", "--choices 3");
    }

    /** What bash says of them, with the number it ends with in the last line. */
    String types(String commands) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder bash = new ProcessBuilder("/bin/bash", "-c", "set -euo pipefail\n" + commands)
                .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
        bash.environment().clear();
        bash.environment().put("PATH", folder.resolve("bin").toString());
        bash.environment().put("CP", System.getProperty("java.class.path"));
        bash.environment().put("PROGRAM", String.join(" ", program.options()));
        int exit = bash.start().waitFor();
        return Files.readString(said) + "\nexit " + exit;
    }

    private static final String MAVEN = """
            #!/bin/bash
            # The tests that are named have to be there, and each property has to be asked for somewhere.
            for word in "$@"; do
                case "$word" in
                    -Dtest=*) for test in $(sed 's/-Dtest=//; s/,/ /g' <<<"$word"); do
                        [ -n "$(find HOME/src/test/java -name "$test.java")" ] \\
                            || { echo "no test is called $test"; exit 1; }
                    done ;;
                    -D*) name="${word#-D}"; name="${name%%=*}"
                        grep -rqF -e "$name" HOME/src/test/java HOME/src/main/java HOME/pom.xml \\
                            || { echo "nothing asks for $name"; exit 1; } ;;
                    -*) echo "unknown: $word"; exit 1 ;;
                esac
            done
            """;

    /** As somebody else. */
    private static final String RUNUSER = "#!/bin/bash\nwhile [ \"$1\" != -- ]; do shift; done\nshift\nexec \"$@\"\n";

    /** What it is to put somewhere has to be there, but for what is built. */
    private static final String INSTALL = """
            #!/bin/bash
            for word in "$@"; do
                case "$word" in
                    deploy/*|scripts/*) [ -f "HOME/$word" ] || { echo "there is no $word"; exit 1; } ;;
                esac
            done
            """;

    /** As deploy/start does: the commands of the program by their words, and one that writes an archive. */
    private static final String START = """
            #!/bin/bash
            word="$1"
            shift
            [ "$word" = archive ] || exec "scripts/$word" "$@"
            """;

    private static final Map<String, String> IN_OTHER_WORDS =
            Map.of("mvn", MAVEN, "runuser", RUNUSER, "install", INSTALL);

    @Override
    public void close() {
        residing.destroyForcibly();
    }

    private String program(String word) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return "#!/bin/bash\n" + switch (word) {
            case "run" -> "exec \"$(dirname \"$0\")/run\" --demo \"$@\"\n";
            case "serve" -> SERVE.replace("JAVA", java);
            default -> ASKS.replace("JAVA", java).replace("WORD", word).replace("FOLDER", folder.toString())
                    .replace("PORT", port);
        };
    }

    /** Whoever types it elsewhere, or with variables that the program reads, has a program of their own. */
    private static final String ASKS = """
            if [ "$PWD" != "FOLDER" ] || [[ "$(compgen -e)" == *EVENSAY_* ]]; then
                exec JAVA $PROGRAM org.evensay.Main WORD "$@"
            fi
            exec 3<>/dev/tcp/127.0.0.1/PORT
            printf '%s\\n' $(($# + 1)) WORD "$@" >&3
            while IFS= read -r line <&3; do
                case "$line" in "exit "*) exit "${line#exit }" ;; esac
                printf '%s\\n' "$line"
            done
            exit 1
            """;

    /** Started at a free port, seen to be ready, and stopped. Where a database server is needed, it is only read. */
    private static final String SERVE = """
            case " $* " in *" --database "*|*" --help "*)
                exec JAVA -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$CP" org.evensay.docs.OnlyRead serve "$@" ;;
            esac
            words=()
            while [ $# -gt 0 ]; do
                if [ "$1" = --port ]; then shift 2; else words+=("$1"); shift; fi
            done
            said="$(mktemp -p .)"
            JAVA $PROGRAM org.evensay.Main serve "${words[@]}" --port 0 >"$said" 2>&1 &
            pid=$!
            exec 4<> <(:)
            for ((tried = 0; tried < 600; tried++)); do
                if [[ "$(<"$said")" == *"Evensay is ready"* ]] || ! kill -0 $pid 2>/dev/null; then break; fi
                read -rt 0.1 -u 4 || true
            done
            kill $pid 2>/dev/null && wait $pid || true
            cat "$said"
            [[ "$(<"$said")" == *"Evensay is ready"* ]]
            """;

    private static String standIn(Path script) {
        return """
                #!/bin/bash
                bash -n SCRIPT
                for word in "$@"; do
                    case "$word" in
                        --*) grep -qF -e "${word%%=*}" SCRIPT || grep -rqF -e "\\"${word%%=*}\\"" HOME/src/bench/java \\
                            || { echo "SCRIPT knows no $word"; exit 1; } ;;
                    esac
                done
                """.replace("SCRIPT", script.toString());
    }

    /** HOME is the project that is tested. */
    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("HOME", Page.HOME.toString()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(Page.HOME.resolve("scripts"))) {
            return files.filter(Files::isExecutable).filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path which(String tool) {
        return Stream.of("/usr/bin/", "/bin/").map(folder -> Path.of(folder + tool)).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new AssertionError("there is no " + tool));
    }
}
