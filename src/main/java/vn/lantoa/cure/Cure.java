package vn.lantoa.cure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.ContentStore.Save;

/**
 * What is to be done to files, all of it or nothing.
 *
 * @param saves the files as they are to be
 * @param moved names that files have got, by those they had
 */
public record Cure(List<Save> saves, Map<String, String> moved) {
  public Cure {
    saves = List.copyOf(saves);
    moved = Map.copyOf(moved);
  }

  /** One file becomes another, or goes. */
  static Cure of(String file, byte[] now, Optional<byte[]> cured) {
    return new Cure(List.of(saving(file, Optional.of(now), cured)), Map.of());
  }

  static Save saving(String file, Optional<byte[]> now, Optional<byte[]> cured) {
    return new Save(file, ContentStore.version(now), cured);
  }

  /** What a file is to be; nothing where it goes, or stays as it is. */
  public Optional<byte[]> becomes(String file) {
    return saves.stream().filter(save -> save.file().equals(file)).findFirst().flatMap(Save::bytes);
  }
}
