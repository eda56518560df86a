package vn.lantoa.pages.template;

import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.problem.Source;

/** Fills the templates of a theme, for whichever engine they are. Used by many threads. */
public interface Baker {
  /**
   * One file for each page of an edition, in the same order.
   *
   * @throws Templates.BrokenTemplate with all that are broken
   */
  List<Artifact> bake(List<WebPage> pages);

  /**
   * A part of pages, such as their header.
   *
   * @throws Templates.BrokenTemplate where the template cannot be understood
   */
  String part(String template, Map<String, Object> model);

  /** Whether the theme wants what a template makes, by the template's usual name. */
  boolean makes(String template);

  /** The file that the theme has for a template, as its author would type it. */
  Source source(String template);

  /** The same with templates whose elements tell where they come from. */
  Baker traced();

  boolean isTraced();
}
