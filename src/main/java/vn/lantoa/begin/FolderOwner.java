package vn.lantoa.begin;

import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.Level;
import vn.lantoa.country.Commune;
import vn.lantoa.country.Province;

/** Whose folder is begun: a place of the map, or a body that may lie in one. */
public sealed interface FolderOwner {
  /** Without the word of its level, but for a body whose name begins with it. */
  String name();

  Level level();

  /** Digits of QĐ 19/2025/QĐ-TTg; a body has none. */
  Optional<String> code();

  /** What it lies in. */
  Optional<FolderOwner> above();

  /** As read in a sentence: phường Kỳ Lừa, Trường THPT Hoa Ban. */
  default String fullName() {
    return level().before(name());
  }

  /** Who usually signs there: UBND phường Kỳ Lừa, Trường THPT Hoa Ban. */
  default String usualIssuer() {
    return level().isBody() ? fullName() : "UBND " + fullName();
  }

  /** A commune, a ward or a special zone. */
  record OfCommune(Commune commune) implements FolderOwner {
    @Override
    public String name() {
      return commune.name();
    }

    @Override
    public Level level() {
      return labelled(commune.kind());
    }

    @Override
    public Optional<String> code() {
      return Optional.of(commune.code());
    }

    @Override
    public Optional<FolderOwner> above() {
      return Optional.of(new OfProvince(commune.province()));
    }
  }

  /** A province, or a city of its rank. */
  record OfProvince(Province province) implements FolderOwner {
    @Override
    public String name() {
      return province.name();
    }

    @Override
    public Level level() {
      return labelled(province.kind());
    }

    @Override
    public Optional<String> code() {
      return Optional.of(province.code());
    }

    @Override
    public Optional<FolderOwner> above() {
      return Optional.empty();
    }
  }

  /**
   * A school, a hospital, an office.
   *
   * @param above the place that it lies in; none for a ministry
   */
  record OfBody(Level level, String name, Optional<FolderOwner> above) implements FolderOwner {
    public OfBody {
      if (!level.isBody() || above.map(FolderOwner::level).filter(Level::isBody).isPresent()) {
        throw new IllegalArgumentException(level + " " + name);
      }
    }

    @Override
    public Optional<String> code() {
      return Optional.empty();
    }
  }

  private static Level labelled(String kind) {
    return Level.labelled(kind.toLowerCase(Locale.ROOT)).orElse(Level.AGENCY);
  }
}
