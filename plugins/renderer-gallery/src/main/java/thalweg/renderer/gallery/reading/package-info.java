/**
 * What there is to see on a card, in sentences. They follow from the figures of a scene alone,
 * never from names.
 */
package thalweg.renderer.gallery.reading;
