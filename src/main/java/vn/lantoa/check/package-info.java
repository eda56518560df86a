/**
 * Looks at every finished file before the public does, and is the only one who can call a site
 * checked. It keeps small facts, never pages, so that the size of the site does not matter.
 */
@NullMarked
package vn.lantoa.check;

import org.jspecify.annotations.NullMarked;
