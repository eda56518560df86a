package vn.lantoa.sheets.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF: whether a file is PDF/A-2b and PDF/UA-1. */
public final class Judge {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Judge() {}

  /** Fails with every rule that the file breaks. */
  public static void assertValid(byte[] pdf) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        List<String> failures =
            validator.validate(parser).getTestAssertions().stream()
                .map(failed -> failed.getRuleId() + ": " + failed.getMessage())
                .distinct()
                .toList();
        assertEquals(List.of(), failures, flavour.toString());
      }
    }
  }
}
