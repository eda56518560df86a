/** The whole build, in order, on one screen; the only package that sees every step. */
@NullMarked
package vn.lantoa.build;

import org.jspecify.annotations.NullMarked;
