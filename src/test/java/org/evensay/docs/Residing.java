package org.evensay.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evensay.cli.Evensay;

/**
 * A program: does what the other program does that is tested, for whoever asks by a line, one after the other. Somebody
 * who types twenty commands need not wait for twenty JVMs.
 */
public final class Residing {
    private Residing() {
    }

    public static void main(String[] none) throws IOException {
        try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            System.out.println(door.getLocalPort());
            while (true) {
                try (Socket line = door.accept()) {
                    answers(line);
                }
            }
        }
    }

    /** How many words, and each on a line; then what is said, and at last the number with which a program ends. */
    private static void answers(Socket line) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        String[] words = new String[Integer.parseInt(asked.readLine())];
        for (int word = 0; word < words.length; word++) {
            words[word] = asked.readLine();
        }
        PrintWriter said = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8);
        int exit = Evensay.line(Map.of(), words).setOut(said).setErr(said).execute(words);
        said.println("exit " + exit);
    }
}
