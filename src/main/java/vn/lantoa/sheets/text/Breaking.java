package vn.lantoa.sheets.text;

/**
 * A way to break a text, at the size it is drawn.
 *
 * @param starts the first unit of each line
 * @param size of the letters (em), in mm
 */
@SuppressWarnings("ArrayRecordComponent")
record Breaking(int[] starts, double size) {}
