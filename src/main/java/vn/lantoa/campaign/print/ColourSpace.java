package vn.lantoa.campaign.print;

/** What the colours of a file are mixed from: light, or the inks of a press. */
public enum ColourSpace {
  RGB,
  CMYK
}
