package vn.lantoa.campaign;

/** What the colours of a file are mixed from: light, or the inks of a press. */
public enum ColourSpace {
  RGB,
  CMYK
}
