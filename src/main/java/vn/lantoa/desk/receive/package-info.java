/** Nhận về: what a commune sends is looked at, and taken into the province's folder. */
@NullMarked
package vn.lantoa.desk.receive;

import org.jspecify.annotations.NullMarked;
