package vn.lantoa.country;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.country.BrokenMapException.Fault;
import vn.lantoa.country.MapTable.Row;

/** All provinces and communes, each in the order of codes that its file has. */
public final class AdministrativeMap {
  /** Where the program's own lies, below the folder of assets. */
  public static final String FOLDER = "administrative-map";

  private static final String KIND = "kind";
  private static final String NAME = "name";
  private static final String PROVINCE = "province";
  private static final int PROVINCE_DIGITS = 2;
  private static final int COMMUNE_DIGITS = 5;

  private final Map<String, Province> provinces = new LinkedHashMap<>();
  private final Map<String, Commune> communes = new LinkedHashMap<>();

  private AdministrativeMap() {}

  /**
   * Reads provinces.tsv and communes.tsv.
   *
   * @throws BrokenMapException where one of them can't be right
   */
  public static AdministrativeMap read(Path folder) throws IOException {
    AdministrativeMap map = new AdministrativeMap();
    for (Row row : table(folder, "provinces.tsv", PROVINCE_DIGITS, KIND, NAME)) {
      String code = row.cell("code");
      map.provinces.put(code, new Province(code, row.cell(KIND), row.cell(NAME)));
    }
    for (Row row : table(folder, "communes.tsv", COMMUNE_DIGITS, KIND, NAME, PROVINCE)) {
      String code = row.cell("code");
      Province province = map.provinces.get(row.cell(PROVINCE));
      if (province == null) {
        throw row.broken(Fault.NO_PROVINCE, row.cell(PROVINCE));
      }
      map.communes.put(code, new Commune(code, row.cell(KIND), row.cell(NAME), province));
    }
    return map;
  }

  private static List<Row> table(Path folder, String name, int digits, String... columns)
      throws IOException {
    return MapTable.read(folder.resolve(name), digits, columns).rows();
  }

  public List<Province> provinces() {
    return List.copyOf(provinces.values());
  }

  public List<Commune> communes() {
    return List.copyOf(communes.values());
  }

  public Optional<Province> province(String code) {
    return Optional.ofNullable(provinces.get(code));
  }

  public Optional<Commune> commune(String code) {
    return Optional.ofNullable(communes.get(code));
  }

  /** Those of one province. */
  public List<Commune> communes(Province province) {
    return communes.values().stream().filter(c -> c.province().equals(province)).toList();
  }

  /**
   * The communes that somebody may mean, the likeliest first: by code, or by name with or without
   * kind, province and marks ("06187", "ky lua", "phường Kỳ Lừa", "ky lua lang son").
   */
  public List<Commune> find(String typed) {
    return find(typed, communes.values());
  }

  /** The same within a province. */
  public List<Commune> find(String typed, Province within) {
    return find(typed, communes(within));
  }

  private static List<Commune> find(String typed, Collection<Commune> among) {
    return new MapSearch(typed)
        .best(among, c -> new MapSearch.Named(c.code(), c.kind(), c.name(), above(c)));
  }

  private static String above(Commune commune) {
    return commune.province().fullName();
  }

  /** The provinces that somebody may mean, the likeliest first. */
  public List<Province> findProvinces(String typed) {
    return new MapSearch(typed)
        .best(
            new ArrayList<>(provinces.values()),
            p -> new MapSearch.Named(p.code(), p.kind(), p.name(), ""));
  }
}
