/**
 * Banners, posters and social images. A text and a design become a drawing in millimetres once, and
 * the drawing becomes PDF, SVG and PNG.
 */
@NullMarked
package vn.lantoa.sheets;

import org.jspecify.annotations.NullMarked;
