package vn.lantoa.kept;

/**
 * What a folder holds that is only a part of a site.
 *
 * @param shard whose editions they are
 * @param path of the edition that the whole site is built of; empty for everything
 * @param sheets whether it has banners, posters and social images
 * @param baseUrl the address that was given for it; empty for none
 */
public record SitePart(Shard shard, String path, boolean sheets, String baseUrl) {}
