/**
 * A whole grid from some of its cells: evaluated coarsely, refined where interpolation misses, and
 * interpolated elsewhere (multiresolution after Harten, Comm. Pure Appl. Math. 48, 1995, with the
 * interpolating subdivision of Deslauriers and Dubuc, Constr. Approx. 5, 1989). Knows neither
 * networks nor threads.
 */
package thalweg.engine.surface.adaptive;
