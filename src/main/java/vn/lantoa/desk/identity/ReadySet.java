package vn.lantoa.desk.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Colours that go together and are clear enough in every design that takes them. */
enum ReadySet {
  BLUE(0x5BB5E8, 0x0B2A4A, 0xEAF6FD),
  GREEN(0x7CC36A, 0x12361C, 0xF0F8EA),
  PINK(0xF28CA8, 0x4A0D2A, 0xFDEEF2),
  YELLOW(0xFFC233, 0x3B2300, 0xFFF6DF);

  /** The name that designs call their ground. */
  static final String GROUND = "Cam";

  private final int ground;
  private final int dark;
  private final int light;

  ReadySet(int ground, int dark, int light) {
    this.ground = ground;
    this.dark = dark;
    this.light = light;
  }

  /** The word that forms and keys of words have for it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ReadySet> named(String word) {
    return Arrays.stream(values()).filter(set -> set.word().equals(word)).findFirst();
  }

  /** By the names that designs call. */
  Map<String, Integer> colours() {
    Map<String, Integer> colours = new LinkedHashMap<>();
    colours.put(GROUND, ground);
    colours.put("Tím mận đậm", dark);
    colours.put("Kem", light);
    return colours;
  }
}
