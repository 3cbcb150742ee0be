/** The parts of a picture: planes with paths, decision regions, fitted curves, axes and legends. */
package thalweg.renderer.animation.plot;
