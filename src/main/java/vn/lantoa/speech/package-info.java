/**
 * What is read over loudspeakers: written for the ear, made of an edition. It knows the model and
 * its words; pages and documents show it.
 */
@NullMarked
package vn.lantoa.speech;

import org.jspecify.annotations.NullMarked;
