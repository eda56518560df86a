package vn.lantoa.deploy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What a cluster is told, read into fabric8's model of its API.
 *
 * <p>The model takes any property: one that it does not know each of its objects keeps in a map
 * aside. So every object, however deep, is asked what it has kept there.
 */
final class Manifests {
  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Map.of(
          "batch/v1 Job", Job.class,
          "v1 ConfigMap", ConfigMap.class,
          "v1 PersistentVolumeClaim", PersistentVolumeClaim.class);

  private static final String ASIDE = "additionalProperties";

  private final ObjectMapper mapper = new ObjectMapper();

  /** All documents of a file; keys that stand twice are refused. */
  static List<Map<?, ?>> documents(String yaml) {
    Load load = new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build());
    List<Map<?, ?>> documents = new ArrayList<>();
    load.loadAllFromString(yaml).forEach(document -> documents.add((Map<?, ?>) document));
    return documents;
  }

  /** A document as an object of the API. */
  HasMetadata model(Map<?, ?> document) {
    String kind = document.get("apiVersion") + " " + document.get("kind");
    Class<? extends HasMetadata> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalArgumentException("no model is given for " + kind);
    }
    return mapper.convertValue(document, type);
  }

  /** Paths of all that the model does not know: spec.template.spec.restartpolicy. */
  List<String> unknown(HasMetadata object) {
    List<String> found = new ArrayList<>();
    walk(object, "", found);
    return found;
  }

  private void walk(@Nullable Object value, String path, List<String> found) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> walk(inner, path + "." + key, found));
    } else if (value instanceof Collection<?> list) {
      int index = 0;
      for (Object inner : list) {
        walk(inner, path + "[" + index++ + "]", found);
      }
    } else if (value != null && isModel(value.getClass())) {
      walkModel(value, path, found);
    }
  }

  private void walkModel(Object object, String path, List<String> found) {
    for (Class<?> type = object.getClass(); isModel(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        Object value = value(field, object);
        if (!field.getName().equals(ASIDE)) {
          walk(value, path + "." + field.getName(), found);
        } else if (value instanceof Map<?, ?> aside) {
          aside.keySet().forEach(key -> found.add((path + "." + key).substring(1)));
        }
      }
    }
  }

  private static boolean isModel(Class<?> type) {
    return type.getName().startsWith("io.fabric8.") && !type.isEnum();
  }

  private static @Nullable Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
