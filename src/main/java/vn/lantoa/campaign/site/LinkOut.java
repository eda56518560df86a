package vn.lantoa.campaign.site;

/**
 * A link out of a part of the site, which the part does not know to lead anywhere.
 *
 * @param target below the root of the site
 * @param page that has the link, likewise
 * @param link as it is written there
 */
public record LinkOut(String target, String page, String link) {}
