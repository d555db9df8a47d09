package org.evensay.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files for Docker as far as they can be tried without it: they can be read, and name what is there. */
class FilesForContainersTest {

    @Test
    void aloneItIsShutInAndKeepsItsFileInAVolume() throws IOException {
        Map<String, Object> alone = service("compose.yaml", "evensay");
        assertThat(alone).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"));
        assertThat(alone.get("volumes")).asInstanceOf(LIST).containsExactly("kept:/var/lib/evensay");
        assertThat(alone.get("ports")).asInstanceOf(LIST).as("on this machine only")
                .containsExactly("127.0.0.1:8080:8080");
    }

    @Test
    void twoNodesHaveTheSameSettingsButForTheirNames() throws IOException {
        Map<String, Object> one = service("compose.cluster.yaml", "one");
        Map<String, Object> two = service("compose.cluster.yaml", "two");
        assertThat(one).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        assertThat(one.remove("build")).as("one of them builds the image").isNotNull();
        assertThat(two.remove("pull_policy")).as("and the other takes it").isEqualTo("never");
        assertThat(one.keySet()).isEqualTo(two.keySet());
        assertThat(settings(one)).containsKeys("EVENSAY_DATABASE", "EVENSAY_BUS");
        assertThat(settings(one)).isEqualTo(settings(two));
    }

    @Test
    void theProxyHasTheAddressThatTheNodesBelieve() throws IOException {
        Map<String, Object> proxy = service("compose.cluster.yaml", "proxy");
        assertThat(proxy.get("networks")).asInstanceOf(MAP).extractingByKey("inside").asInstanceOf(MAP)
                .containsEntry("ipv4_address", settings(service("compose.cluster.yaml", "one")).get("EVENSAY_PROXY"));
    }

    @Test
    void whatTheImageIsMadeOfIsThere() throws IOException {
        List<String> copied = Files.readAllLines(Tool.deployed("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .flatMap(line -> Stream.of(line.split(" ")).skip(1)).filter(word -> word.matches("[a-z].*[^/]"))
                .toList();
        assertThat(copied).contains("deploy/start", "scripts/lib/jvm")
                .allSatisfy(file -> assertThat(Tool.HOME.resolve(file)).isRegularFile());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> settings(Map<String, Object> service) {
        return (Map<String, Object>) service.get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String file, String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> read =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Tool.deployed(file)));
        return read.get("services").get(name);
    }
}
