package vn.lantoa.campaign;

/** Whom a body speaks to, and what is said to them otherwise than to others. */
public enum Audience {
  RESIDENTS("truyền thanh", "cơ quan này", "ủy ban nhân dân xã, phường nơi xảy ra"),
  STAFF("phát thanh", "cơ quan này", "ủy ban nhân dân xã, phường nơi xảy ra"),
  SCHOOL("phát thanh", "nhà trường", "nhà trường hoặc ủy ban nhân dân xã, phường nơi xảy ra"),
  HOSPITAL("phát thanh", "đơn vị này", "ủy ban nhân dân xã, phường nơi xảy ra");

  private final String broadcast;
  private final String speaker;
  private final String receivers;

  Audience(String broadcast, String speaker, String receivers) {
    this.broadcast = broadcast;
    this.speaker = speaker;
    this.receivers = receivers;
  }

  /** What loudspeakers are for: truyền thanh in a commune, phát thanh on one's own ground. */
  public String broadcast() {
    return broadcast;
  }

  /** What the text to be read over them is called: Bài truyền thanh. */
  public String script() {
    return "Bài " + broadcast;
  }

  /** Whoever speaks, where its name was said already: cơ quan này. */
  public String speaker() {
    return speaker;
  }

  /**
   * Who hears of domestic violence besides the police (Luật 13/2022/QH15, article 19): a school, of
   * what is done to those who learn there.
   */
  public String receivers() {
    return receivers;
  }
}
