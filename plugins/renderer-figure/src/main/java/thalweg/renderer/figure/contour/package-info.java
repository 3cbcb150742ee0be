/** Where a measured grid lies above a level, as closed outlines. */
package thalweg.renderer.figure.contour;
