package vn.lantoa.pages;

import java.util.List;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.pages.template.WebPage;

/** Fills templates with models: one file for each page, in the same order. Used by many threads. */
public interface Baker {
  List<Artifact> bake(List<WebPage> pages);
}
