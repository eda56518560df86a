package vn.lantoa.downloads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;

/** A site that is only checked has all files that it would have, and nothing in them. */
final class RehearsalTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 20);

  @Test
  void handsOutTheSameFilesWithNothingInThem() throws IOException {
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(Path.of("content"), "content", false)),
                TODAY,
                tasks -> tasks.forEach(Runnable::run))
            .read("2025/lang-son/ky-lua")
            .value()
            .orElseThrow();
    Site site = new Site(catalogue, Optional.empty(), TODAY);
    Edition ward = catalogue.edition(site.root());
    List<Artifact> made = new ArrayList<>();
    List<Artifact> rehearsed = new ArrayList<>();
    List<Deliverable> listed = new Downloads(site, false).make(ward, Made.NOTHING, made::add);
    List<Deliverable> planned = new Downloads(site, true).make(ward, Made.NOTHING, rehearsed::add);
    assertEquals(
        made.stream().map(Artifact::path).toList(),
        rehearsed.stream().map(Artifact::path).toList());
    assertEquals(
        listed.stream().map(Deliverable::path).toList(),
        planned.stream().map(Deliverable::path).toList());
    assertTrue(made.stream().allMatch(file -> file.bytes().length > 0));
    assertTrue(rehearsed.stream().allMatch(file -> file.bytes().length == 0));
  }
}
