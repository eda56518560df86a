package vn.lantoa.check;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lantoa.campaign.site.Artifact;

/** Whether a file is XML at all: a reader of feeds throws away one that is not. */
final class WellFormed {
  private WellFormed() {}

  static Optional<Fault> fault(Artifact artifact) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new ByteArrayInputStream(artifact.bytes()));
      while (reader.hasNext()) {
        reader.next();
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      String reason = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
      return Optional.of(
          new Fault(
              artifact.path(),
              Rule.BROKEN_XML,
              reason.replaceFirst("^Message: ", ""),
              line,
              "",
              java.util.List.of()));
    }
  }
}
