package vn.lantoa.campaign;

import vn.lantoa.problem.Source;

/**
 * One web page that an edition has.
 *
 * @param path below the edition: empty for its home page, else ending with a slash
 * @param title as shown in navigation and breadcrumbs
 * @param source the content that it comes from
 */
public record Page(PageKind kind, String path, String title, Source source) {}
