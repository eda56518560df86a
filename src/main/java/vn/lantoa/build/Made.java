package vn.lantoa.build;

import java.util.List;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;

/**
 * What has been made of an edition so far.
 *
 * @param files of the steps before, where they lie now
 */
record Made(List<Sheet> sheets, List<Artifact> files) {
  Made {
    sheets = List.copyOf(sheets);
    files = List.copyOf(files);
  }
}
