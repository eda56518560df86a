package vn.lantoa.http;

/** A file that a form brings along, in memory: what is not wanted has never been on the disk. */
public final class Upload {
  private final String name;
  private final byte[] bytes;

  Upload(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** What its sender calls it: any text, to be shown or made into a name, never a path. */
  public String name() {
    return name;
  }

  /** Not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
