/** The parts of a picture: the loss plane with its paths, decision regions, axes and legends. */
package thalweg.renderer.animation.plot;
