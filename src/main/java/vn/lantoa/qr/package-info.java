/** QR codes as squares, for whoever draws them: sheets in millimetres, pages as SVG. */
@NullMarked
package vn.lantoa.qr;

import org.jspecify.annotations.NullMarked;
