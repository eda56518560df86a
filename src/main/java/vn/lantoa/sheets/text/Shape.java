package vn.lantoa.sheets.text;

import java.awt.geom.Path2D;

/**
 * A word drawn at an em of 1 with its pen at the origin; y grows downwards. The ink may reach
 * beyond the advance on either side.
 *
 * @param left where the ink begins
 * @param right where the ink ends
 * @param above how far the ink rises over the baseline; 0 where there is none
 * @param below how far it goes under the baseline; 0 where it does not
 * @param outline at an em of {@link Typeface#EM}, never changed
 */
record Shape(
    double advance, double left, double right, double above, double below, Path2D outline) {}
