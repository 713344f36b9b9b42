/**
 * The client on the running platform, as people of both municipalities meet it: at a desk and on a
 * phone, in Danish and in English, by mouse and by keyboard.
 */
package dk.sporskifte.browser;
