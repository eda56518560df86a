package vn.lantoa.guide;

/**
 * A part of a chapter that has a heading and can be led to.
 *
 * @param level of the heading
 * @param id of the heading, which is what its address ends in
 */
record ChapterPart(int level, String id, String title) {}
