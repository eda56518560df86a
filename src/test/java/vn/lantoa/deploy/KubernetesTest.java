package vn.lantoa.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.PodFailurePolicyRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.lantoa.cli.terminal.ExitCode;

/** What deploy/kubernetes tells a cluster. No cluster was asked: README.md there says so. */
@TestInstance(Lifecycle.PER_CLASS) // what fabric8's model looks like is found out once
final class KubernetesTest {
  private static final Path FOLDER = Path.of("deploy/kubernetes");

  /** What is in these is named by whoever writes it. */
  private static final Set<String> FREE = Set.of("labels", "data", "requests", "limits");

  private static final String STRANGE = "unheardOf";

  private final Manifests manifests = new Manifests();

  @Test
  void everyPropertyIsOneOfTheApi() throws IOException {
    int read = 0;
    for (Map<?, ?> document : documents()) {
      assertEquals(List.of(), manifests.unknown(manifests.model(document)), document.toString());
      read++;
    }
    assertTrue(read >= 5, "documents: " + read);
  }

  /** The test above would be of no use if it missed one anywhere. */
  @Test
  void aPropertyThatIsNoneIsFoundAtAnyDepth() throws IOException {
    List<String> missed = new ArrayList<>();
    int tried = 0;
    for (Map<?, ?> document : documents()) {
      for (Map<Object, Object> place : places(document)) {
        place.put(STRANGE, "1");
        if (!isFound(document)) {
          missed.add(place.toString());
        }
        place.remove(STRANGE);
        tried++;
      }
    }
    assertEquals(List.of(), missed);
    assertTrue(tried > 60, "places: " + tried);
  }

  private boolean isFound(Map<?, ?> document) {
    try {
      return manifests.unknown(manifests.model(document)).stream()
          .anyMatch(path -> path.equals(STRANGE) || path.endsWith("." + STRANGE));
    } catch (IllegalArgumentException e) {
      return e.getMessage().contains(STRANGE);
    }
  }

  /** All maps of a document whose keys are those of the API. */
  private static List<Map<Object, Object>> places(Object value) {
    List<Map<Object, Object>> places = new ArrayList<>();
    if (value instanceof Collection<?> list) {
      list.forEach(inner -> places.addAll(places(inner)));
    } else if (value instanceof Map<?, ?> map) {
      @SuppressWarnings("unchecked") // of YAML
      Map<Object, Object> place = (Map<Object, Object>) map;
      places.add(place);
      map.forEach(
          (key, inner) -> places.addAll(FREE.contains(key.toString()) ? List.of() : places(inner)));
    }
    return places;
  }

  @Test
  void aPartWithWrongContentIsNotTriedAgainAndStopsNoOther() throws IOException {
    JobSpec spec = job("lantoa-parts").getSpec();
    assertEquals("Indexed", spec.getCompletionMode());
    assertTrue(spec.getBackoffLimitPerIndex() > 0);
    assertNull(spec.getMaxFailedIndexes());
    assertNull(spec.getBackoffLimit());
    assertEquals(spec.getCompletions().toString(), settings().get("PARTS"));
    assertTrue(spec.getParallelism() <= spec.getCompletions());
    assertEquals("Failed", spec.getPodReplacementPolicy());

    List<PodFailurePolicyRule> rules = spec.getPodFailurePolicy().getRules();
    assertEquals(2, rules.size());
    PodFailurePolicyRule wrong = rules.get(0);
    assertEquals("FailIndex", wrong.getAction());
    assertEquals("In", wrong.getOnExitCodes().getOperator());
    assertEquals(List.of(42), wrong.getOnExitCodes().getValues());
    assertEquals(container(spec).getName(), wrong.getOnExitCodes().getContainerName());
    assertDisruptionIsNoFailure(rules.get(1));
  }

  @Test
  void mergingAgainIsOfNoUseWherePartsDoNotFit() throws IOException {
    JobSpec spec = job("lantoa-merge").getSpec();
    List<PodFailurePolicyRule> rules = spec.getPodFailurePolicy().getRules();
    assertEquals("FailJob", rules.get(0).getAction());
    assertEquals(
        List.of(ExitCode.MISTAKES, ExitCode.USAGE), rules.get(0).getOnExitCodes().getValues());
    assertEquals(container(spec).getName(), rules.get(0).getOnExitCodes().getContainerName());
    assertDisruptionIsNoFailure(rules.get(1));
  }

  private static void assertDisruptionIsNoFailure(PodFailurePolicyRule rule) {
    assertEquals("Ignore", rule.getAction());
    assertEquals("DisruptionTarget", rule.getOnPodConditions().get(0).getType());
    assertEquals("True", rule.getOnPodConditions().get(0).getStatus());
  }

  @Test
  void podsHaveNoMoreRightsThanTheyNeed() throws IOException {
    for (String name : List.of("lantoa-parts", "lantoa-merge")) {
      PodSpec pod = job(name).getSpec().getTemplate().getSpec();
      assertEquals("Never", pod.getRestartPolicy());
      assertEquals(false, pod.getAutomountServiceAccountToken());
      assertTrue(pod.getSecurityContext().getRunAsNonRoot());
      assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
      Container container = container(job(name).getSpec());
      assertEquals(false, container.getSecurityContext().getAllowPrivilegeEscalation());
      assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
      assertEquals(List.of("ALL"), container.getSecurityContext().getCapabilities().getDrop());
      assertEquals(Set.of("cpu", "memory"), container.getResources().getLimits().keySet());
      assertTrue(
          container.getVolumeMounts().stream()
              .anyMatch(mount -> mount.getName().equals("content") && mount.getReadOnly()));
    }
  }

  @Test
  void allPodsSeeTheSameVolumes() throws IOException {
    List<String> claims = new ArrayList<>();
    for (HasMetadata object : objects()) {
      if (object instanceof PersistentVolumeClaim claim) {
        assertEquals(List.of("ReadWriteMany"), claim.getSpec().getAccessModes());
        claims.add(claim.getMetadata().getName());
      }
    }
    for (String name : List.of("lantoa-parts", "lantoa-merge")) {
      List<String> used =
          job(name).getSpec().getTemplate().getSpec().getVolumes().stream()
              .filter(volume -> volume.getPersistentVolumeClaim() != null)
              .map(volume -> volume.getPersistentVolumeClaim().getClaimName())
              .toList();
      assertEquals(claims, used, name);
    }
  }

  private Map<String, String> settings() throws IOException {
    return objects().stream()
        .filter(ConfigMap.class::isInstance)
        .map(ConfigMap.class::cast)
        .findFirst()
        .orElseThrow()
        .getData();
  }

  private Job job(String name) throws IOException {
    return objects().stream()
        .filter(Job.class::isInstance)
        .map(Job.class::cast)
        .filter(job -> job.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Container container(JobSpec spec) {
    List<Container> containers = spec.getTemplate().getSpec().getContainers();
    assertEquals(1, containers.size());
    return containers.get(0);
  }

  private List<HasMetadata> objects() throws IOException {
    return documents().stream().map(manifests::model).toList();
  }

  private static List<Map<?, ?>> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Map<?, ?>> documents = new ArrayList<>();
      for (Path file : files.filter(file -> file.toString().matches(".*\\.ya?ml")).toList()) {
        documents.addAll(Manifests.documents(Files.readString(file)));
      }
      return documents;
    }
  }
}
