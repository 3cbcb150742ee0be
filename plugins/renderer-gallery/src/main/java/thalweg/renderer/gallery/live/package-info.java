/**
 * Pictures of a card that one clock moves: the plane and the decision regions, drawn in the page.
 * Without scripts they show the last snapshot.
 */
package thalweg.renderer.gallery.live;
