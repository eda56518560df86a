package vn.lantoa.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import vn.lantoa.campaign.site.Artifact;

/**
 * Whether a file is XML at all: a reader of feeds throws away one that is not. Not Java's reader of
 * streams, which tells of wrong bytes on the screen by itself.
 */
final class WellFormed extends DefaultHandler {
  private WellFormed() {}

  static Optional<Fault> fault(Artifact artifact) {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newSAXParser().parse(new ByteArrayInputStream(artifact.bytes()), new WellFormed());
      return Optional.empty();
    } catch (SAXParseException e) {
      return fault(artifact, e, Math.max(0, e.getLineNumber()));
    } catch (SAXException | IOException e) {
      return fault(artifact, e, 0);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Fault> fault(Artifact artifact, Exception e, int line) {
    String reason = String.valueOf(e.getMessage());
    return Optional.of(new Fault(artifact.path(), Rule.BROKEN_XML, reason, line, "", List.of()));
  }

  /** Nothing outside the file is opened. */
  @Override
  public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
    return new InputSource(new ByteArrayInputStream(new byte[0]));
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }
}
