/**
 * A preview on this machine alone: watches what a site is made of, makes it again into a folder of
 * its own, and has the browser load it anew. The public's site is never touched.
 */
@NullMarked
package vn.lantoa.serve;

import org.jspecify.annotations.NullMarked;
