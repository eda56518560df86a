/** Nhận diện: colours, logos, sponsors and the photo of an edition. */
@NullMarked
package vn.lantoa.desk.identity;

import org.jspecify.annotations.NullMarked;
