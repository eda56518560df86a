package vn.lantoa.campaign;

/** Whom a body speaks to, and what is said to them otherwise than to others. */
public enum Audience {
  RESIDENTS(
      "truyền thanh",
      "Kính thưa toàn thể bà con nhân dân!",
      "bà con",
      "cơ quan này",
      "ủy ban nhân dân xã, phường nơi xảy ra"),
  STAFF(
      "phát thanh",
      "Kính thưa toàn thể cán bộ, công chức, viên chức, người lao động!",
      "các đồng chí",
      "cơ quan này",
      "ủy ban nhân dân xã, phường nơi xảy ra"),
  SCHOOL(
      "phát thanh",
      "Kính thưa quý thầy cô và các bạn!",
      "quý thầy cô và các bạn",
      "nhà trường",
      "nhà trường hoặc ủy ban nhân dân xã, phường nơi xảy ra"),
  HOSPITAL(
      "phát thanh",
      "Kính thưa quý vị người bệnh, người nhà cùng toàn thể y bác sĩ, nhân viên!",
      "quý vị",
      "đơn vị này",
      "ủy ban nhân dân xã, phường nơi xảy ra");

  private final String broadcast;
  private final String greeting;
  private final String listeners;
  private final String speaker;
  private final String receivers;

  Audience(String broadcast, String greeting, String listeners, String speaker, String receivers) {
    this.broadcast = broadcast;
    this.greeting = greeting;
    this.listeners = listeners;
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

  public String greeting() {
    return greeting;
  }

  /** An invitation to hear something, up to that: Mời bà con nghe. */
  public String invitation() {
    return "Mời " + listeners + " nghe";
  }

  public String thanks() {
    return "Xin cảm ơn " + listeners + " đã lắng nghe!";
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
