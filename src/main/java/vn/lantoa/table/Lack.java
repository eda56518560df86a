package vn.lantoa.table;

import java.util.ArrayList;
import java.util.List;

/** What a commune cannot do without, and may have forgotten. */
public enum Lack {
  FOLDER("chưa có thư mục"),
  ADDRESS("địa chỉ cơ quan"),
  SLOGANS("thông điệp"),
  CONTACTS("nơi giúp đỡ, liên hệ"),
  PLAN("số kế hoạch");

  private final String label;

  Lack(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static List<Lack> of(CommuneFolder commune, int slogans) {
    List<Lack> lacks = new ArrayList<>();
    if (commune.value(TableColumn.ADDRESS).isEmpty()) {
      lacks.add(ADDRESS);
    }
    if (slogans == 0) {
      lacks.add(SLOGANS);
    }
    if (commune.contacts().isEmpty()) {
      lacks.add(CONTACTS);
    }
    if (commune.value(TableColumn.PLAN_NUMBER).isEmpty()) {
      lacks.add(PLAN);
    }
    return lacks;
  }
}
