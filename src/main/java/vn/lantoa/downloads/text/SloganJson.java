package vn.lantoa.downloads.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.Resource;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;

/** Texts for other programs, as JSON that follows a published schema (JSON Schema 2020-12). */
public final class SloganJson {
  private static final String SCHEMA = "thong-diep.schema.json";

  /** Of the schema, below the root of the site. */
  private static final String SCHEMA_PATH = SitePaths.ASSETS + SCHEMA;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Site site;
  private final Edition edition;
  private final String folder;

  SloganJson(Site site, Edition edition) {
    this.site = site;
    this.edition = edition;
    folder = site.folder(edition.entry());
  }

  /** What the files follow, once for the whole site. */
  public static Artifact schema() {
    return new Artifact(SCHEMA_PATH, Resource.bytes(SloganJson.class, SCHEMA));
  }

  /** The file with the slogans of these groups. */
  byte[] bytes(List<SloganGroup> groups) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("$schema", schemaAddress());
      json.writeStringField("publisher", edition.issuer());
      json.writeBooleanField("sample", edition.isSample());
      optional(json, "campaign", edition.month().map(Campaign::titleWithYear));
      if (edition.campaign().isPresent()) {
        json.writeNumberField("year", edition.campaign().get().year());
      }
      optional(json, "theme", edition.theme());
      optional(json, "page", site.baseUrl().map(base -> base + folder));
      numbers(json);
      json.writeArrayFieldStart("groups");
      for (SloganGroup group : groups) {
        group(json, group);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing here touches a disk
    }
    return out.toByteArray();
  }

  /** As seen from the file, unless the site knows its own. */
  private String schemaAddress() {
    return site.baseUrl()
        .map(base -> base + SCHEMA_PATH)
        .orElse("../".repeat((folder + SitePaths.DOWNLOADS).split("/").length) + SCHEMA_PATH);
  }

  private void numbers(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("numbers");
    for (Hotline hotline : edition.hotlines()) {
      json.writeStartObject();
      json.writeStringField("name", hotline.title());
      json.writeStringField("phone", hotline.phone());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void group(JsonGenerator json, SloganGroup group) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", group.title());
    optional(json, "source", group.source());
    json.writeArrayFieldStart("slogans");
    for (Slogan slogan : group.slogans()) {
      slogan(json, slogan);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void slogan(JsonGenerator json, Slogan slogan) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", slogan.text());
    json.writeStringField("language", slogan.language());
    optional(json, "source", slogan.source());
    optional(json, "page", site.baseUrl().map(base -> base + folder + SitePaths.of(slogan)));
    if (!slogan.translations().isEmpty()) {
      json.writeObjectFieldStart("translations");
      for (Map.Entry<String, String> translation : slogan.translations().entrySet()) {
        json.writeStringField(translation.getKey(), translation.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
